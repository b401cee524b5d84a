import type { Alignment, Points } from '../draft/model';

/** The look of a paragraph style, all of it stated: nothing is inherited but the font and black. */
export interface StyleLook {
  /** As Word's list of styles shows it: “Quốc hiệu”. */
  readonly name: string;
  readonly align: Alignment;
  readonly size: Points;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly firstLine?: Points;
  readonly before?: Points;
  readonly after?: Points;
  /** A factor of single spacing, or points where `exact`; single where left out. */
  readonly line?: number;
  readonly exact?: boolean;
  readonly keepNext?: boolean;
  /** 1…9: stands in Word's navigation pane. */
  readonly outline?: number;
}

/** The paragraph styles of new documents, by the id that the file gives them. */
export const styleIds = [
  'QuocHieu',
  'TieuNgu',
  'CoQuanChuQuan',
  'CoQuanBanHanh',
  'DauSao',
  'SoKyHieu',
  'DiaDanhThoiGian',
  'TenLoai',
  'TrichYeu',
  'NamGach',
  'TrichYeuCongVan',
  'KinhGui',
  'ThamQuyen',
  'CanCu',
  'NoiDung',
  'SoChuong',
  'TieuDeChuong',
  'TieuDeMuc',
  'TieuDeKhoan',
  'KemTheo',
  'NoiNhan',
  'NoiNhanMuc',
  'QuyenHan',
  'ChucVu',
  'HoTen',
] as const;

export type StyleId = (typeof styleIds)[number];

/** Characters with the look of their paragraph's style, but for what is said. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** A paragraph; `rule` draws a centred solid line of that length under its one line, or at the top of an empty one. */
export interface Para {
  readonly kind: 'para';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  readonly rule?: Points;
  /** On the page of what follows. */
  readonly keepNext?: boolean;
  /** In place of the style's alignment. */
  readonly align?: Alignment;
}

/** A table of two columns without borders, as letterheads and signatures are laid out. */
export interface Columns {
  readonly kind: 'columns';
  readonly widths: readonly [Points, Points];
  /** Room above the words of each cell; none where left out. */
  readonly top?: Points;
  /** The left and the right cell of each row. */
  readonly rows: readonly (readonly [readonly Para[], readonly Para[]])[];
}

/** What follows begins a page, and its pages are numbered from 1 again. */
export interface SectionBreak {
  readonly kind: 'section';
}

export type Block = Para | Columns | SectionBreak;

/** Lengths in millimetres. */
export interface Paper {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the page to the page number. */
  readonly header: number;
  readonly numberSize: Points;
}

/** A document as it will be written: A4, portrait, Times New Roman. */
export interface Sheet {
  readonly title: string;
  readonly paper: Paper;
  readonly styles: Readonly<Record<StyleId, StyleLook>>;
  readonly blocks: readonly Block[];
}

/** A paragraph of one run. */
export function para(style: StyleId, text: string, more: Partial<Pick<Para, 'rule' | 'align'>> = {}): Para {
  return { kind: 'para', style, runs: [{ text }], ...more };
}

const millimetre: Points = 72 / 25.4;

/** Width of the text area of an A4 page. */
export function roomOf({ left, right }: Paper): Points {
  return (210 - left - right) * millimetre;
}
