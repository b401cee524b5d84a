import type { Edit } from '../finding/model';
import type { NewBlock, NewColumns, NewParagraph } from '../finding/new-block';
import { paragraphsOfBlocks, wordsOfNew } from '../finding/new-block';
import { first } from '../ooxml/find';
import type { Element } from '../ooxml/model';
import type { Scope } from '../ooxml/namespaces';
import { scopeOf } from '../ooxml/xml';
import { lineRun } from './drawn-line';
import { isWritable, Markup } from './markup';
import { paragraphChanges, paragraphProperties, twips } from './paragraph-format';
import { withProperties } from './properties';
import { runChanges, runProperties } from './run-format';
import type { Splice } from './splice';
import { runWith } from './text-markup';

type InsertBlock = Extract<Edit, { kind: 'insertBlock' }>;

/** Numbers for drawings, each given once. */
export type Numbers = Iterator<number, never>;

/** The height of a line of Times New Roman, in its size; between the feet of the letters and a line under them, points. */
const lineHeight = 1.15;
const gap = 2;

/** What no style of the file may bring to what is put in. */
const plain = { caps: false, smallCaps: false, strike: false, hidden: false, script: 'baseline', color: null } as const;

/** Writes blocks as WordprocessingML, with the prefixes in force at one place. `inherited` as for a paragraph's format. */
export class BlockWriter {
  private readonly markup: Markup;

  constructor(
    private readonly scope: Scope,
    private readonly numbers: Numbers,
    private readonly inherited: (attribute: string) => boolean,
  ) {
    this.markup = new Markup(scope);
  }

  write(blocks: readonly NewBlock[]): string {
    return blocks.map((block) => (block.kind === 'paragraph' ? this.paragraph(block) : this.columns(block))).join('');
  }

  private paragraph(paragraph: NewParagraph): string {
    const { markup } = this;
    const { format, mark, runs } = paragraph;
    const look = runChanges({ ...plain, ...mark }, markup);
    const own = { name: 'w:rPr', write: () => withProperties(null, look, runProperties, markup) };
    const changes = [...paragraphChanges(format, markup, this.inherited), own];
    const properties = withProperties(null, changes, paragraphProperties, markup);
    const words = runs.filter(({ text }) => text !== '').map((run) => this.run(run));
    return markup.tag('w:p', {}, properties + words.join('') + this.line(paragraph));
  }

  private run({ text, format }: NewParagraph['runs'][number]): string {
    const { markup } = this;
    return runWith(
      text,
      withProperties(null, runChanges({ ...plain, ...format }, markup), runProperties, markup),
      markup,
    );
  }

  private line(paragraph: NewParagraph): string {
    const { rule, format, mark } = paragraph;
    if (rule === null) return '';
    const { lineSpacing, spaceBefore } = format;
    const line = lineSpacing.rule === 'multiple' ? mark.size * lineHeight * lineSpacing.value : lineSpacing.value;
    const below = (wordsOfNew(paragraph) === '' ? 0 : line) + spaceBefore + gap;
    return lineRun({ length: rule, below, id: this.numbers.next().value }, this.scope);
  }

  private columns({ widths, top, rows }: NewColumns): string {
    const { markup } = this;
    const wide = widths.map(twips);
    const side = (name: string, width: number) => markup.tag(name, { 'w:w': width, 'w:type': 'dxa' });
    const [left, right] = markup.strict ? ['w:start', 'w:end'] : ['w:left', 'w:right'];
    const none = ['w:top', left, 'w:bottom', right, 'w:insideH', 'w:insideV']
      .map((name) => markup.tag(name, { 'w:val': 'nil' }))
      .join('');
    const properties = markup.tag(
      'w:tblPr',
      {},
      side(
        'w:tblW',
        wide.reduce((sum, it) => sum + it, 0),
      ) +
        markup.tag('w:tblBorders', {}, none) +
        markup.tag('w:tblLayout', { 'w:type': 'fixed' }) +
        markup.tag(
          'w:tblCellMar',
          {},
          side('w:top', twips(top)) + side(left, 0) + side('w:bottom', 0) + side(right, 0),
        ),
    );
    const grid = markup.tag('w:tblGrid', {}, wide.map((it) => markup.tag('w:gridCol', { 'w:w': it })).join(''));
    const written = rows.map((cells) =>
      markup.tag(
        'w:tr',
        {},
        markup.tag('w:trPr', {}, markup.tag('w:cantSplit')) +
          cells
            .map((cell, i) =>
              markup.tag('w:tc', {}, markup.tag('w:tcPr', {}, side('w:tcW', wide[i] ?? 0)) + this.write(cell)),
            )
            .join(''),
      ),
    );
    return markup.tag('w:tbl', {}, properties + grid + written.join(''));
  }
}

/** The splice that puts blocks in beside a paragraph, or beside its table. */
export function blockSplices(
  edit: InsertBlock,
  paragraph: Element,
  numbers: Numbers,
  inherited: (attribute: string) => boolean,
): readonly Splice[] {
  const beside = edit.outside ? outermostTable(paragraph) : paragraph;
  if (beside === null) return [];
  const at = edit.where === 'before' ? beside.start : beside.end;
  const writer = new BlockWriter(scopeOf(beside.parent ?? beside), numbers, inherited);
  return [{ start: at, end: at, text: writer.write(edit.blocks) }];
}

/**
 * True where blocks cannot stand: outside of the body, behind the end of a section, beside a table that the paragraph
 * does not begin or end, without a paragraph in a cell, with words that XML cannot hold.
 */
export function refusesBlock(edit: InsertBlock, { paragraph, neighbours }: Surroundings): boolean {
  const { part, where, outside, blocks } = edit;
  if (part !== 'body' || blocks.length === 0) return true;
  if (blocks.some((block) => block.kind === 'columns' && block.rows.flat().some((cell) => cell.length === 0)))
    return true;
  if (!paragraphsOfBlocks(blocks).every((it) => isWritable(wordsOfNew(it)))) return true;
  if (!outside) return where === 'after' && first(first(paragraph, 'w:pPr'), 'w:sectPr') !== null;
  const table = outermostTable(paragraph);
  const next = where === 'before' ? neighbours.before : neighbours.after;
  return table === null || (next !== null && outermostTable(next) === table);
}

/** A paragraph of the file, and those on both sides. */
export interface Surroundings {
  readonly paragraph: Element;
  readonly neighbours: { readonly before: Element | null; readonly after: Element | null };
}

function outermostTable(paragraph: Element): Element | null {
  let found: Element | null = null;
  for (let at = paragraph.parent; at !== null; at = at.parent) if (at.name === 'w:tbl') found = at;
  return found;
}
