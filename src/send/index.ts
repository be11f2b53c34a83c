/** The send stage: an edition reaches its subscribers, and every row's state is known. */
export { type DeliveryCount, deliverEdition } from './deliver-edition.js';
export { composeConfirmation } from './mail/compose-confirmation.js';
export { composeEdition } from './mail/compose-edition.js';
