export {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
  type FetchOptions,
  userAgentFor,
} from './create-fetcher.js';
export { FetchError, HostBusy, NotFound, RateLimited, Unreachable } from './errors.js';
export { validatorsOf } from './read-validators.js';
