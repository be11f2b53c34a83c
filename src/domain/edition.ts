/** A brief as an edition and the front page list it. */
export interface ListedBrief {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly dek: string;
  readonly topic: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  /** Independent outlets. */
  readonly outlets: number;
  readonly lede: string;
  readonly nutGraf: string;
  /** BCP 47 tag, where it is not English. */
  readonly language?: string;
}

/** A dated, frozen list of briefs that is sent and archived. */
export interface Edition {
  readonly id: string;
  /** `YYYY-MM-DD` in the desk's time zone. */
  readonly date: string;
  readonly subject: string;
  readonly preheader: string;
  readonly briefs: readonly ListedBrief[];
  readonly frozenAt: string;
}

export type DeliveryState = 'pending' | 'claimed' | 'accepted' | 'failed' | 'unknown';

/** One (edition, subscriber) row. */
export interface Delivery {
  readonly id: string;
  readonly editionId: string;
  readonly subscriberId: string;
  readonly email: string;
  readonly state: DeliveryState;
}

/** A person's opted-in relation to the newsletter. */
export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly state: 'unconfirmed' | 'confirmed' | 'left';
  /** Topic slugs; empty means all. */
  readonly topics: readonly string[];
  /** When the subscription was last asked for, ISO 8601: a confirming link is for that wish and no other. */
  readonly requestedAt: string;
}

/** A mail ready to hand over. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}
