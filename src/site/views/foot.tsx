import { TOPICS } from '../../domain/topic.js';

const LINKS = [
  ['/archive', 'Archive'],
  ['/corrections', 'Corrections'],
  ['/about', 'About'],
  ['/about#ai', 'How we use AI'],
  ['/newsletter', 'Newsletter'],
  ['/feed.rss', 'RSS'],
] as const;

/** Every section, and how the site works in two sentences. */
export const Foot = ({ name }: { name: string }) => (
  <footer class="foot">
    <div class="w">
      <nav id="sections" aria-label="Sections">
        <ul>
          <li>
            <a href="/">Front page</a>
          </li>
          {TOPICS.map((topic) => (
            <li>
              <a href={`/topics/${topic.slug}`}>{topic.name}</a>
            </li>
          ))}
          {LINKS.map(([href, label]) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {name} reads other outlets’ reporting, writes short briefs with machine help, shows the words that
        each statement rests on, and publishes nothing that an editor has not approved. It sets no cookies and
        loads nothing from other sites.
      </p>
    </div>
  </footer>
);
