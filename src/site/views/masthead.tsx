import { TOPICS } from '../../domain/topic.js';

/** Name, topics and search. A phone gets a link to the sections at the foot in place of a menu button. */
export const Masthead = ({ name, topic }: { name: string; topic: string | undefined }) => (
  <div class="mast">
    <div class="w">
      <a class="name" href="/">
        <b aria-hidden="true">¶</b>
        {name}
      </a>
      <nav aria-label="Main">
        {TOPICS.map(({ slug, name: label }) => (
          <a class="t" href={`/topics/${slug}`} {...(slug === topic ? { 'aria-current': 'true' } : {})}>
            {label}
          </a>
        ))}
        <a class="t" href="/archive">
          Archive
        </a>
        <a class="u" href="#sections">
          Sections
        </a>
        <a href="/search">Search</a>
      </nav>
    </div>
  </div>
);
