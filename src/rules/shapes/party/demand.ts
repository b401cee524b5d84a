import type { LegalBasis, Severity } from '../../../finding/model';

/** What each of the Party's two conventions says of a demand that both make. */
export interface PartyDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly basis: LegalBasis;
  readonly severity: Severity;
}
