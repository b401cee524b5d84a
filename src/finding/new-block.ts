import type { ParagraphFormat, Points, RunFormat } from '../draft/model';

/** What stands in no paragraph yet: it says all of its look, since there is nothing it could take it from. */
export type NewBlock = NewParagraph | NewColumns;

/** The look of characters put in. */
export type NewRunFormat = Pick<RunFormat, 'font' | 'size' | 'bold' | 'italic' | 'underline'>;

/** The setting of a paragraph put in. */
export type NewParagraphFormat = Omit<ParagraphFormat, 'style' | 'tabs' | 'contextualSpacing' | 'outlineLevel'>;

/** A paragraph to be put in. */
export interface NewParagraph {
  readonly kind: 'paragraph';
  readonly format: NewParagraphFormat;
  /** The look of the paragraph mark: how high an empty paragraph is. */
  readonly mark: NewRunFormat;
  readonly runs: readonly { readonly text: string; readonly format: NewRunFormat }[];
  /** Length in points of a centred solid line under its one line of words, or at the top of an empty paragraph. */
  readonly rule: Points | null;
}

/** A table without borders and without margins at the sides of its cells, as letterheads and signatures are laid out. */
export interface NewColumns {
  readonly kind: 'columns';
  readonly widths: readonly Points[];
  /** Room above the words of each cell. */
  readonly top: Points;
  /** Rows of cells; no cell is without a paragraph. */
  readonly rows: readonly (readonly (readonly NewParagraph[])[])[];
}

/** The paragraphs of blocks in the order in which a document counts them. */
export function paragraphsOfBlocks(blocks: readonly NewBlock[]): readonly NewParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flat(2)));
}

/** The words of a paragraph to be put in. */
export function wordsOfNew({ runs }: NewParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** The words of every paragraph of blocks, in the order in which a document counts them. */
export function textsOfBlocks(blocks: readonly NewBlock[]): readonly string[] {
  return paragraphsOfBlocks(blocks).map(wordsOfNew);
}
