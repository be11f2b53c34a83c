/** The send stage: an edition reaches its subscribers, and every row's state is known. */
export { type DeliveryCount, deliverEdition } from './deliver-edition.js';
