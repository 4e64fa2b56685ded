import type { Activity } from './activity';
import type { Dossier } from './dossier';
import type { FieldDefinition, FieldValue } from './fields';

/** A fact that is known of a client. */
export interface Fact {
  field: FieldDefinition;
  value: FieldValue;
}

/** All that stands on the printed sheet. */
export interface Sheet {
  dossier: Dossier;
  facts: Fact[];
  history: Activity[];
  /** Of the history, how much there is. */
  entries: number;
}
