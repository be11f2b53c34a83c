import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deliver } from './delivery/deliver.js';
import { protect } from './delivery/protect.js';
import { trimSlash } from './delivery/trim-slash.js';
import type { Site } from './handlers/answer-page.js';
import { confirmSubscription } from './handlers/confirm-subscription.js';
import { endSubscription } from './handlers/end-subscription.js';
import { requestSubscription } from './handlers/request-subscription.js';
import { showAbout } from './handlers/show-about.js';
import { showArchive } from './handlers/show-archive.js';
import { showBrief } from './handlers/show-brief.js';
import { showConfirmation } from './handlers/show-confirmation.js';
import { showCorrections } from './handlers/show-corrections.js';
import { showEdition } from './handlers/show-edition.js';
import { showFailure } from './handlers/show-failure.js';
import { showFeed } from './handlers/show-feed.js';
import { showFront } from './handlers/show-front.js';
import { showHealth } from './handlers/show-health.js';
import { showLeaving } from './handlers/show-leaving.js';
import { showNotFound } from './handlers/show-not-found.js';
import { showRobots } from './handlers/show-robots.js';
import { showSearch } from './handlers/show-search.js';
import { showSent } from './handlers/show-sent.js';
import { showSignUp } from './handlers/show-sign-up.js';
import { showSitemap } from './handlers/show-sitemap.js';
import { showTopic } from './handlers/show-topic.js';
import type { SiteServices, SiteSettings } from './ports.js';

/** The largest form that any page sends is a few hundred bytes. */
const LARGEST_BODY = 16 * 1024;

/**
 * The public site: pages, feeds and sign-up. No page needs a script, sets a cookie or asks another host for
 * anything.
 */
export function createSite(services: SiteServices, settings: SiteSettings): Hono {
  const site: Site = { services, settings };
  const app = new Hono();
  app.use(deliver(), protect(), trimSlash(settings), bodyLimit({ maxSize: LARGEST_BODY }));
  app.get('/', showFront(site));
  app.get('/briefs/:slug', showBrief(site));
  app.get('/topics/:slug', showTopic(site));
  app.get('/archive', showArchive(site));
  app.get('/editions/:date', showEdition(site));
  app.get('/search', showSearch(site));
  app.get('/corrections', showCorrections(site));
  app.get('/about', showAbout(site));
  for (const format of ['rss', 'atom', 'json']) {
    app.get(`/feed.${format}`, showFeed(site));
    app.get(`/topics/:slug/feed.${format}`, showFeed(site));
  }
  app.get('/newsletter', showSignUp(site));
  app.post('/newsletter', requestSubscription(site));
  app.get('/newsletter/sent', showSent(site));
  app.get('/newsletter/confirm/:token', showConfirmation(site));
  app.post('/newsletter/confirm/:token', confirmSubscription(site));
  app.get('/newsletter/leave/:token', showLeaving(site));
  app.post('/newsletter/leave/:token', endSubscription(site));
  app.get('/robots.txt', showRobots(site));
  app.get('/sitemap.xml', showSitemap(site));
  app.get('/healthz', showHealth());
  // A route and not `app.notFound`, which an application that mounts this one would put its own in place of.
  app.all('*', showNotFound(site));
  app.onError(showFailure(site));
  return app;
}
