import type { CalendarDate } from '../text/dates';
import type { ToldBefore } from './clause-before';

/** The place inside an instrument that a reference points to: `{ diem: 'a', khoan: '2', dieu: '8' }`. */
export interface Pin {
  readonly phuLuc?: string;
  readonly phan?: string;
  readonly chuong?: string;
  readonly muc?: string;
  readonly dieu?: string;
  readonly khoan?: string;
  readonly diem?: string;
}

/** Some words of the text: what they say, and where, UTF-16 [start, end) of the text as given. */
export interface Said<Value = string> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** A date as a reference states it: a day, a year alone, or something that is no day ("30/02/2024"). */
export interface SaidDate extends Said<CalendarDate | `${number}` | null> {
  readonly style: 'words' | 'numeric' | 'year';
}

/** How the number of an instrument is built: Party "25-NQ/TW", State "30/2020/NĐ-CP", a law's "31/2024/QH15". */
export interface InstrumentSymbol {
  /** As it should be written, as far as only one way of writing is possible: no stray blanks, codes in their case. */
  readonly number: string;
  readonly style: 'state' | 'party';
  /** "NĐ", "QĐ", "CV"; null where the symbol names no type (công văn, laws of Quốc hội). */
  readonly typeCode: string | null;
  /** "CP", "TTg", "UBND", "TW", "QH15". */
  readonly issuerCode: string;
  readonly year: string | null;
}

/** A reference to an instrument: what the text says, before anything is looked up. */
export interface Reference {
  /** From the type word to the end of the title. */
  readonly start: number;
  readonly end: number;
  /** The type's name as it should be written ("Chỉ thị"); null where the text names none. */
  readonly type: Said | null;
  readonly symbol: Said<InstrumentSymbol> | null;
  /** A law named without a number: the name, "Đất đai". */
  readonly law: Said | null;
  readonly date: SaidDate | null;
  /** As written: "UBND huyện", "Bộ Chính trị". */
  readonly issuer: Said | null;
  /** From its first word ("về …"). */
  readonly title: Said | null;
  readonly pin: Pin | null;
  /**
   * A date, issuer or type that stands at another reference of the same list: "các Quyết định số …, số … ngày …"; the
   * letters of its number too: "số 12, 13, 14/UBND-KT".
   */
  readonly shared: readonly ('type' | 'date' | 'issuer' | 'letters')[];
  /**
   * Its trích yếu may be left out: it is one of several named in one breath ("Kế hoạch số 15/KH-UBND và Kế hoạch số
   * 55/KH-UBND về …"), or its sender is named before it ("đề nghị của Sở Nội vụ tại Tờ trình số …").
   */
  readonly brief: boolean;
  /** What the clause before it says: "Ngày 05/3/2026, Chính phủ ban hành Nghị định số … quy định …". */
  readonly told: ToldBefore;
}
