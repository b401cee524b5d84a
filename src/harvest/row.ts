import type { OwnEntry } from './model';

/** A row of an office's own registry, as its JSON file has it. */
export interface OwnRow {
  readonly type: string;
  readonly number: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  /** Where it was read, for people. */
  readonly source?: string;
  /** False until a person has looked at it: nothing is held against a text on its word alone. */
  readonly reviewed: boolean;
  /** Vietnamese sentences: what is lacking or in doubt. */
  readonly doubts?: readonly string[];
}

/** The row of a document's entry; null where number or type is not known. */
export function rowOf(entry: OwnEntry, source: string | null): OwnRow | null {
  const { type, number, date, issuer, title, barred, doubts } = entry;
  if (type === null || number === null || barred.length > 0) return null;
  return {
    type,
    number,
    ...(date === null ? {} : { date }),
    ...(issuer === null ? {} : { issuer }),
    ...(title === null ? {} : { title }),
    ...(source === null ? {} : { source }),
    reviewed: false,
    ...(doubts.length === 0 ? {} : { doubts: doubts.map(({ message }) => message) }),
  };
}
