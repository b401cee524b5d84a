/** A calendar date, "2025-07-01". */
export type FactDate = `${number}-${string}-${string}`;

/** A name that stopped being right on a day, and what is written since. */
export interface Fact {
  readonly id: string;
  /** The first day on which the words are out of date. */
  readonly from: FactDate;
  /**
   * The words, in small letters or as names are written; both placements of dấu, capitals and any dash are understood.
   * Round brackets, `|`, `?`, `(?=` and `(?!` are those of regular expressions.
   */
  readonly words: readonly string[];
  /** What takes their place, the likeliest first; empty where nothing does. */
  readonly now: readonly string[];
  /** The instrument that says so, as it is cited; null where none was seen. */
  readonly instrument: string | null;
  /** The row it is taken from ("CH-12"). */
  readonly source: `CH-${string}`;
  /** `seen`: read in independent sources; `practice`: how offices followed it; `memory`: not seen. */
  readonly sure: 'seen' | 'practice' | 'memory';
}

/** Facts whose words all begin alike: a text without the beginning need not be read. */
export interface FactGroup {
  /** The beginning, written as `words` are; empty where there is none. */
  readonly head: string;
  /** The first letters of the words where there is no common beginning, small. */
  readonly initials?: string;
  /** Cheap sign of the beginning, letters composed. */
  readonly hint: RegExp;
  readonly facts: readonly Fact[];
}
