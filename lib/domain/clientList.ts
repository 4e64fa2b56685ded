import type { FieldDefinition } from './fields';
import type { FollowUpKind } from './followUp';
import type { Reason } from './reason';
import type { Card } from './segments/card';
import type { Segment } from './segments/segment';
import type { Due } from './wallClock';

/** A client as the list shows it: its card, with what comes next. */
export interface ClientLine extends Card {
  next?: { due: Due; kind: FollowUpKind; text: string; reason?: Reason };
}

export interface ClientList {
  rows: ClientLine[];
  total: number;
}

/** What can be chosen from when a list is put together. */
export interface ListChoices {
  segments: Segment[];
  /** What the list of all clients shows. */
  view: Pick<Segment, 'columns' | 'order'>;
  fields: FieldDefinition[];
  /** As clients have them, the most frequent first. */
  tags: string[];
  cities: string[];
  countries: string[];
}
