import type { IsoDate, Kind, System } from '../../src/anatomy/model';

/** How a line looks, stated in full or in part. Lengths in points. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  readonly color?: string;
  readonly highlight?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine?: number;
  readonly left?: number;
  readonly before?: number;
  readonly after?: number;
  /** A factor of single spacing, or points where `exact`. */
  readonly line?: number;
  readonly exact?: boolean;
}

/** A stretch of a line with a look of its own. */
export type Piece = string | readonly [text: string, look: Look];

/** One paragraph as its author sees it: tabs, soft breaks and a typed number or dash are in its text. */
export interface Line {
  readonly kind: 'line';
  readonly pieces: readonly Piece[];
  readonly look: Look;
}

/** A table of data in the body, with borders. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly string[])[];
  readonly size: number;
}

export type Block = Line | Grid;

/** Where the number of the page stands, and how. */
export interface PageNumber {
  readonly where: 'header' | 'footer';
  readonly align: 'left' | 'center' | 'right';
  readonly hiddenOnFirst: boolean;
  readonly before: string;
  readonly after: string;
  readonly look: Look;
  readonly format: 'decimal' | 'lowerRoman';
  readonly start: number | null;
}

/** Millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly number: PageNumber | null;
}

/** Lengths in points of the lines drawn under the issuer, the Tiêu ngữ and the trích yếu; null is none. */
export interface Rules {
  readonly banHanh: number | null;
  readonly tieuNgu: number | null;
  readonly trichYeu: number | null;
}

/** The named groups of lines that a draft consists of, in the order of the page. */
export const groups = [
  'chuQuan',
  'banHanh',
  'quocHieu',
  'tieuNgu',
  'so',
  'ngay',
  'vv',
  'doKhan',
  'tenLoai',
  'trichYeu',
  'kinhGui',
  'noiNhan',
  'chuKy',
] as const;

export type Group = (typeof groups)[number];

/** What an author wants on paper; a writer turns it into a .docx in a way of its own. */
export interface Spec extends Readonly<Record<Group, readonly Line[]>> {
  readonly name: string;
  readonly truth: { readonly system: System; readonly kind: Kind; readonly date: IsoDate | null };
  readonly page: Page;
  readonly rules: Rules;
  readonly body: readonly Block[];
  /** Lines of an appendix that begins a page of its own. */
  readonly phuLuc: readonly Block[];
}

/** A line of one look. */
export function line(text: string | readonly Piece[], look: Look = {}): Line {
  return { kind: 'line', pieces: typeof text === 'string' ? [text] : text, look };
}

/** The line's text as written. */
export function textOf({ pieces }: Line): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('');
}

/** Points in a millimetre. */
export const mm = 72 / 25.4;
