import type { IsoDate } from '../../anatomy/model';
import type { Host } from '../../host/host';
import type { Engine } from '../engine';
import type { ChoiceStore } from '../kept/choice';
import type { Resets } from '../kept/resets';
import type { Memory } from '../memory';
import type { OfficeStore } from '../office-store';
import type { ClauseSource } from '../own-clauses/source';
import type { ProfileStore } from '../profile/store';
import type { RegistryStore } from '../registry/store';
import type { WaiverStore } from '../waivers';

/** What a session needs from outside. */
export interface SessionOptions {
  readonly host: Host;
  readonly engine: Engine;
  readonly waivers: WaiverStore;
  /** Where the document keeps the kind and convention that the author has named; nowhere when left out. */
  readonly choice?: ChoiceStore;
  /** What of all that is kept was broken. */
  readonly resets?: Resets;
  /** Where the machine keeps the office's own rules; nowhere when left out. */
  readonly office?: OfficeStore;
  /** Where the machine keeps the organisation's own registry, and the author's habits; nowhere when left out. */
  readonly registry?: RegistryStore;
  /** Where the machine keeps the agency's profile; nowhere when left out. */
  readonly profile?: ProfileStore;
  readonly memory?: Memory;
  /** Where clauses beside the standard ones come from; nowhere when left out. */
  readonly clauses?: () => Promise<ClauseSource>;
  /** The day that stands in for today where the draft has no date. */
  readonly today: IsoDate;
  readonly now: () => Date;
}
