import type { IsoDate, Kind, System } from '../anatomy/model';

/** What this program keeps in a document itself, so that it travels with it: saved, mailed, opened elsewhere. */
export interface DocumentRecord {
  readonly choice: Choice;
  /** In the order in which they were given; no fingerprint twice. */
  readonly waivers: readonly Waiver[];
}

/** The kind and the convention that a person names in place of what is recognised. */
export interface Choice {
  readonly system: System | 'auto';
  readonly kind: Kind | 'auto';
}

/** A finding that a person has looked at and lets stand. */
export interface Waiver {
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** The person's words, or ''. */
  readonly reason: string;
  /** The day; left out where it is not known. */
  readonly on?: IsoDate;
  /** Who, as the person writes it; left out where it is not told. */
  readonly by?: string;
}

/** Nothing chosen, nothing waived. */
export const noRecord: DocumentRecord = { choice: { system: 'auto', kind: 'auto' }, waivers: [] };

/** Nothing is kept: then the document has no part of ours. */
export function isEmptyRecord({ choice, waivers }: DocumentRecord): boolean {
  return waivers.length === 0 && choice.system === 'auto' && choice.kind === 'auto';
}

/** The custom XML part in a document: the namespace of its root and the id that Word knows it by. */
export const recordPart = { namespace: 'urn:the-thuc:record', id: '{7C0B6E52-3B7E-4C1B-9E0F-5D2A6F4E8A31}' } as const;

/** What is written today. A reader leaves a higher version alone. */
export const recordVersion = 1;

/** A longer text, in UTF-16 units, is neither read nor written: what people note about one document is far less. */
export const longestRecord = 256 * 1024;
