import type { CalendarDate } from '../text/dates';

/** What is lacking or in doubt, one word a kind. */
export type DoubtKind =
  /** Nothing is left to enter: no document of an office, or only a text attached to another. */
  | 'noDocument'
  | 'attached'
  /** "Số:    /KH-UBND", "Số: 15", no number at all. */
  | 'noNumber'
  | 'noSymbol'
  /** The letters are not those that the number would have elsewhere. */
  | 'symbolForm'
  | 'noType'
  | 'typeBySymbol'
  | 'typeMismatch'
  | 'noDate'
  | 'impossibleDate'
  /** The number holds a year, the date another. */
  | 'otherYear'
  | 'noIssuer'
  | 'issuerCase'
  | 'issuerHead'
  | 'noTitle'
  | 'titleCase'
  /** A component was recognised, but not surely. */
  | 'unsure'
  | 'draft'
  | 'traces'
  | 'normative'
  | 'otherOrganisation';

/** Something a person is to look at before the entry is relied on; the message is one Vietnamese sentence. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly message: string;
}

/** What a document says of itself in its letterhead, ready to become an entry of an office's own registry. */
export interface OwnEntry {
  /** "Kế hoạch" */
  readonly type: string | null;
  /** "15/KH-UBND": as written, without blanks. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  /** "Ủy ban nhân dân xã Bình Sơn" */
  readonly issuer: string | null;
  /** As it follows the issuer in a reference: "về việc …", "thực hiện …". */
  readonly title: string | null;
  /** Why it cannot be entered as it is; empty where number and type are known. */
  readonly barred: readonly Doubt[];
  /** What else is to be looked at. */
  readonly doubts: readonly Doubt[];
}
