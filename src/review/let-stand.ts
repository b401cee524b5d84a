import type { Handled, Waived } from './model';

/** A thing that a person lets stand, by the print of the finding, or of the part that was not read. */
export type Waiver = Waived & { readonly fingerprint: string };

/** What a person lets stand in a draft. */
export class LetStand {
  private readonly byPrint: ReadonlyMap<string, Waived>;

  constructor(waivers: readonly Waiver[]) {
    this.byPrint = new Map(waivers.map(({ fingerprint, ...waived }) => [fingerprint, waived]));
  }

  get prints(): ReadonlySet<string> {
    return new Set(this.byPrint.keys());
  }

  /** What was done about a finding that is still there. */
  doneWith(print: string | undefined): Handled['done'] {
    return this.byPrint.get(print ?? '') ?? 'left';
  }

  /** Whether a person has looked at a part that was not read. */
  hasSeen(print: string): boolean {
    return this.byPrint.has(print);
  }
}
