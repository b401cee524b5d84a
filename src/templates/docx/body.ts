import { lineRun } from '../../edits/drawn-line';
import { Scope } from '../../ooxml/namespaces';
import type { Block, Columns, Para, Run, Sheet, StyleId, StyleLook } from '../sheet';
import { escaped, namespaces, tag, twips, value } from './markup';
import { alignmentValue, bolds, italics } from './styles';

const scope = Scope.outermost.with(new Map(Object.entries(namespaces)));

/** Between the feet of the letters and the line under them, in points. */
const gap = 2;

/** The content of `w:body`: paragraphs and tables in order, each section's set-up at its end. */
export function bodyOf(
  { blocks, styles }: Pick<Sheet, 'blocks' | 'styles'>,
  sectionSetup: (index: number) => string,
): string {
  const writer = new Writer(styles);
  let section = 0;
  const content = blocks.map((block) => {
    if (block.kind !== 'section') return writer.block(block);
    return tag('w:p', {}, tag('w:pPr', {}, sectionSetup(section++)));
  });
  return content.join('') + sectionSetup(section);
}

class Writer {
  private drawings = 0;

  constructor(private readonly styles: Readonly<Record<StyleId, StyleLook>>) {}

  block(block: Exclude<Block, { kind: 'section' }>): string {
    return block.kind === 'para' ? this.para(block) : this.columns(block);
  }

  private para({ style, runs, rule, align, keepNext }: Para): string {
    const properties =
      value('w:pStyle', style) +
      (keepNext === true ? tag('w:keepNext') : '') +
      (align === undefined ? '' : value('w:jc', alignmentValue(align)));
    return tag(
      'w:p',
      {},
      tag('w:pPr', {}, properties) + runs.map(run).join('') + this.line(style, rule, runs.length === 0),
    );
  }

  private line(style: StyleId, length: number | undefined, isEmpty: boolean): string {
    if (length === undefined) return '';
    const { size, line = 1, exact, before = 0 } = this.styles[style];
    this.drawings += 1;
    const height = isEmpty ? 0 : exact === true ? line : size * 1.15 * line;
    return lineRun({ length, below: before + height + gap, id: this.drawings }, scope);
  }

  private columns({ widths, rows, top = 0 }: Columns): string {
    const [left, right] = widths.map(twips) as [number, number];
    const properties = tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': left + right, 'w:type': 'dxa' }) +
        tag('w:tblLayout', { 'w:type': 'fixed' }) +
        tag('w:tblCellMar', {}, margin('top', twips(top)) + margin('left', 0) + margin('right', 0)),
    );
    const grid = tag('w:tblGrid', {}, tag('w:gridCol', { 'w:w': left }) + tag('w:gridCol', { 'w:w': right }));
    const written = rows.map(([one, other]) =>
      tag('w:tr', {}, tag('w:trPr', {}, tag('w:cantSplit')) + this.cell(one, left) + this.cell(other, right)),
    );
    return tag('w:tbl', {}, properties + grid + written.join(''));
  }

  private cell(paras: readonly Para[], width: number): string {
    const content = paras.length === 0 ? tag('w:p') : paras.map((it) => this.para(it)).join('');
    return tag('w:tc', {}, tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })) + content);
  }
}

function margin(side: 'top' | 'left' | 'right', width: number): string {
  return tag(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
}

function run({ text, bold, italic, underline }: Run): string {
  const look =
    (bold === true ? bolds : '') +
    (italic === true ? italics : '') +
    (underline === true ? value('w:u', 'single') : '');
  const words = `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
  return tag('w:r', {}, (look === '' ? '' : tag('w:rPr', {}, look)) + words);
}
