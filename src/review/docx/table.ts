import { tag, twips, value } from '../../templates/docx/markup';

/** A cell: its paragraphs. */
export type Cell = string;

/** A table of fixed columns, widths in points: with lines, and its first row again on every page; or without either. */
export function table(
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  { lined }: { readonly lined: boolean },
): string {
  const columns = widths.map(twips);
  const total = columns.reduce((sum, width) => sum + width, 0);
  const margin = lined ? 80 : 0;
  const properties = tag(
    'w:tblPr',
    {},
    tag('w:tblW', { 'w:w': total, 'w:type': 'dxa' }) +
      (lined ? borders : '') +
      tag('w:tblLayout', { 'w:type': 'fixed' }) +
      tag('w:tblCellMar', {}, cellMargin('left', margin) + cellMargin('right', margin)),
  );
  const grid = tag('w:tblGrid', {}, columns.map((width) => tag('w:gridCol', { 'w:w': width })).join(''));
  const written = rows.map((cells, i) => {
    const set = tag('w:trPr', {}, tag('w:cantSplit') + (lined && i === 0 ? tag('w:tblHeader') : ''));
    return tag('w:tr', {}, set + cells.map((content, at) => cell(content, columns[at] ?? 0, lined)).join(''));
  });
  return tag('w:tbl', {}, properties + grid + written.join(''));
}

function cell(content: Cell, width: number, centred: boolean): string {
  const properties = tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' }) + (centred ? value('w:vAlign', 'center') : '');
  return tag('w:tc', {}, tag('w:tcPr', {}, properties) + content);
}

const borders = tag(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }))
    .join(''),
);

function cellMargin(side: 'left' | 'right', width: number): string {
  return tag(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
}
