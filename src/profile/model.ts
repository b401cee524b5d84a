import type { IsoDate, Kind } from '../anatomy/model';

/** The convention that the agency writes by; a Party body's older documents are judged by 36-HD/VPTW on their own. */
export type Convention = 'nd30' | 'hd05';

/** The sectors whose rules may let a degree or a rank stand before a signer's name, and all others. */
export const fields = ['general', 'education', 'health', 'armed-forces', 'science'] as const;

export type Field = (typeof fields)[number];

/** A kind of document, or every kind that has no entry of its own. */
export type KindOrAny = Kind | '*';

/** A unit of the agency, or a field of work that stands for one in symbols. */
export interface Unit {
  /** “TCKH”, as in số, ký hiệu and in “Lưu: VT, …”. */
  readonly short: string;
  readonly full: string;
}

/** One way in which a person signs; who signs in two ways has two entries. */
export interface Signer {
  readonly name: string;
  /** The lines of quyền hạn in capitals, from the first: “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”. */
  readonly authority: readonly string[];
  /** The person's own title in capitals; empty where the convention prints none (“T/M BỘ CHÍNH TRỊ”). */
  readonly title: string;
  /** What the person usually signs so; empty: anything. */
  readonly kinds: readonly Kind[];
}

/** “Hồ sơ cơ quan”: what an agency's documents have in common. Plain data, letters composed: it crosses threads. */
export interface Profile {
  /** In full, in letters as in a sentence: “Ủy ban nhân dân xã Bình Sơn”. */
  readonly name: string;
  /** In running text: “UBND xã Bình Sơn”; null where the name is not shortened. */
  readonly shortName: string | null;
  /** In số, ký hiệu: “UBND”. */
  readonly symbol: string;
  /** The line above the agency's own in the letterhead; null where none is printed. */
  readonly superior: string | null;
  /** As in “Bình Sơn, ngày …”. */
  readonly place: string;
  readonly convention: Convention;
  readonly field: Field;
  /** The day from which all this holds; documents dated before are not compared with it. */
  readonly since: IsoDate | null;
  readonly units: readonly Unit[];
  readonly signers: readonly Signer[];
  /** Lines of Nơi nhận without dash and mark; `{đơn vị}` is the drafting unit. */
  readonly receivers: Readonly<Partial<Record<KindOrAny, readonly string[]>>>;
  /** How số, ký hiệu is formed: “{số}/{loại}-{cơ quan}”, “{số}/{cơ quan}-{đơn vị}”. */
  readonly numbers: Readonly<Partial<Record<KindOrAny, string>>>;
}

/** A profile with nothing in it yet. */
export const emptyProfile: Profile = {
  name: '',
  shortName: null,
  symbol: '',
  superior: null,
  place: '',
  convention: 'nd30',
  field: 'general',
  since: null,
  units: [],
  signers: [],
  receivers: {},
  numbers: {},
};

/** Where in a profile something stands: ['units', 2, 'short']. */
export type ProfilePath = readonly (string | number)[];

/** Something said of one field, a Vietnamese clause without a full stop. */
export interface Remark {
  readonly path: ProfilePath;
  readonly message: string;
}

/** The entry of a document's kind, else the one for any kind. */
export function entryFor<Entry>(
  entries: Readonly<Partial<Record<KindOrAny, Entry>>>,
  kind: Kind | null,
): Entry | undefined {
  return (kind === null ? undefined : entries[kind]) ?? entries['*'];
}
