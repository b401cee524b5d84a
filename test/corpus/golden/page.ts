/** A stretch of text of one look. Sizes in points. */
export interface Text {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly font?: string;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A paragraph as it should look on paper. Lengths in points. */
export interface Para {
  readonly kind: 'para';
  readonly texts: readonly Text[];
  readonly align: Align;
  readonly left: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** A factor of single spacing, or points where `exact`. */
  readonly line: number;
  readonly exact: boolean;
  /** Length of the line drawn under it; null is none. */
  readonly rule: number | null;
}

/** Two columns without borders: letterhead, signature. */
export interface Columns {
  readonly kind: 'columns';
  /** The left column's share of the width. */
  readonly share: number;
  readonly rows: readonly (readonly [left: readonly Para[], right: readonly Para[]])[];
}

/** A table of data. */
export interface Grid {
  readonly kind: 'grid';
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly Para[])[];
}

/** A new page that begins a section of its own; its pages are numbered from 1 again. */
export interface NewSection {
  readonly kind: 'section';
  readonly landscape: boolean;
}

export type Block = Para | Columns | Grid | NewSection;

/** Paper and page number. Millimetres. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the edge of the paper to the header or footer. */
  readonly edge: number;
  readonly number: PageNumber | null;
}

export interface PageNumber {
  readonly where: 'header' | 'footer';
  readonly align: Align;
  readonly size: number;
  readonly hiddenOnFirst: boolean;
}

/** What a hand is given to write. */
export interface Sheet {
  readonly name: string;
  readonly paper: Paper;
  readonly blocks: readonly Block[];
  /** Which of the hand's own ways to take. */
  readonly manner: string;
}

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** Points between the margins. */
export function roomOf({ width, left, right }: Paper): number {
  return (width - left - right) * mm;
}

/** The paper turned on its side. */
export function turned(paper: Paper): Paper {
  return { ...paper, width: paper.height, height: paper.width };
}

/** The words of a paragraph. */
export function wordsOf({ texts }: Para): string {
  return texts.map(({ text }) => text).join('');
}
