import type { Paragraph } from '../../draft/model';
import type { Edit } from '../../finding/model';
import type { NewBlock, NewColumns, NewParagraph, NewRunFormat } from '../../finding/new-block';
import type { Convention } from '../../profile/model';
import { stylesOf } from '../../templates/page/styles';
import type { Columns, Para, StyleLook } from '../../templates/sheet';

const font = 'Times New Roman';

/** A paragraph as new documents of the convention have it; `more` says what is otherwise. */
export function paragraphOf(
  { style, runs, rule, align, keepNext }: Para,
  convention: Convention,
  more: Partial<NewParagraph['format']> = {},
): NewParagraph {
  const look = stylesOf[convention][style];
  const format = formatOf(look);
  return {
    kind: 'paragraph',
    format: {
      alignment: align ?? look.align,
      indentLeft: 0,
      indentRight: 0,
      firstLine: look.firstLine ?? 0,
      spaceBefore: look.before ?? 0,
      spaceAfter: look.after ?? 0,
      lineSpacing: { rule: look.exact === true ? 'exact' : 'multiple', value: look.line ?? 1 },
      pageBreakBefore: false,
      keepNext: keepNext ?? look.keepNext ?? false,
      ...more,
    },
    mark: format,
    runs: runs.map(({ text, bold, italic, underline }) => ({
      text,
      format: {
        ...format,
        bold: bold ?? format.bold,
        italic: italic ?? format.italic,
        underline: underline ?? format.underline,
      },
    })),
    rule: rule ?? null,
  };
}

/** Two columns as new documents of the convention have them. No cell is without a paragraph. */
export function columnsOf({ widths, top = 0, rows }: Columns, convention: Convention): NewColumns {
  const cell = (paras: readonly Para[]) =>
    paras.length === 0 ? [paragraphOf(blank, convention)] : paras.map((it) => paragraphOf(it, convention));
  return { kind: 'columns', widths, top, rows: rows.map((cells) => cells.map(cell)) };
}

/** An empty line of running text. */
const blank: Para = { kind: 'para', style: 'NoiNhanMuc', runs: [] };

/** A low empty paragraph that keeps two tables apart. */
export function between(convention: Convention): NewParagraph {
  return paragraphOf(blank, convention, { lineSpacing: { rule: 'exact', value: 6 } });
}

/** Blocks beside a paragraph, or beside the table that it begins or ends. */
export function blocksBeside(
  { part, index, text: expect }: Paragraph,
  where: 'before' | 'after',
  blocks: readonly NewBlock[],
  outside = false,
): Edit {
  return { kind: 'insertBlock', part, paragraph: index, where, outside, expect, blocks };
}

function formatOf({ size, bold = false, italic = false }: StyleLook): NewRunFormat {
  return { font, size, bold, italic, underline: false };
}
