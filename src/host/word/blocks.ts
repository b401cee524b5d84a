import type { DraftDocument } from '../../draft/model';
import { paragraphAt } from '../../draft/paragraph-at';
import { BlockWriter } from '../../edits/new-blocks';
import type { Edit } from '../../finding/model';
import { type NewBlock, paragraphsOfBlocks, textsOfBlocks, wordsOfNew } from '../../finding/new-block';
import { Scope } from '../../ooxml/namespaces';
import type { Rearranged } from './rearranged';
import type { Found } from './story';
import { comparable } from './text';

type InsertBlock = Extract<Edit, { kind: 'insertBlock' }>;

/** Blocks that stand in the body and are to go again: the first of their paragraphs, and what they are. */
export interface BlocksBack {
  readonly first: number;
  readonly blocks: readonly NewBlock[];
}

/** True when Word can put blocks in at a place: beside a paragraph, or beside a table that lies in no other. */
export function canInsertBlock(
  { part, paragraph, where, outside, blocks }: InsertBlock,
  draft: DraftDocument,
): boolean {
  const isText = paragraphsOfBlocks(blocks).every((it) => !/[\n\r\v\f]/u.test(wordsOfNew(it)));
  const cells = blocks.flatMap((block) => (block.kind === 'columns' ? block.rows.flat() : []));
  if (part !== 'body' || blocks.length === 0 || !isText || cells.some((cell) => cell.length === 0)) return false;
  const [here, next] = [
    paragraphAt(draft, part, paragraph),
    paragraphAt(draft, part, paragraph + (where === 'before' ? -1 : 1)),
  ];
  if (here === undefined) return false;
  if (!outside) return where === 'before' || !endsSection(draft, paragraph);
  return here.cell !== null && draft.tables[here.cell.table]?.within === null && next?.cell?.table !== here.cell.table;
}

/**
 * Queues the insertion: a fresh paragraph is written over. `insertOoxml` leaves an empty paragraph behind and takes the
 * look of the last one away (office-js #2914), so one more is handed over at the end; `tidy` takes out what is left.
 */
export function insertBlocks({ paragraph }: Found, { where, outside, blocks }: InsertBlock): void {
  const place = where === 'before' ? 'Before' : 'After';
  const spare = outside ? paragraph.parentTable.insertParagraph('', place) : paragraph.insertParagraph('', place);
  spare.insertOoxml(packageOf(blocks), 'Replace');
}

/** Takes out the empty paragraphs that Word has left behind blocks. Nothing where the body is not what it should be. */
export async function tidy(
  context: Word.RequestContext,
  edits: readonly InsertBlock[],
  after: Pick<Rearranged, 'texts' | 'inserted'>,
): Promise<void> {
  if (edits.length === 0) return;
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const expected = (after.texts.get('body') ?? []).map(comparable);
  const now = paragraphs.items.map(({ text }) => comparable(text));
  const ends = edits.map((edit) => after.inserted(edit) + textsOfBlocks(edit.blocks).length);
  const surplus = surplusIn(expected, now, ends);
  if (surplus.length === 0) return;
  for (const index of surplus) paragraphs.items[index]?.delete();
  await context.sync();
}

/**
 * Ordinals of blank paragraphs that stand in `now` behind the ends of blocks and are not expected there. None where the
 * paragraphs with words are not those expected.
 */
export function surplusIn(
  expected: readonly string[],
  now: readonly string[],
  ends: readonly number[],
): readonly number[] {
  const words = (texts: readonly string[]) => texts.flatMap((text, i) => (text.trim() === '' ? [] : [i]));
  const [there, here] = [words(expected), words(now)];
  if (there.length !== here.length || there.some((at, i) => expected[at] !== now[here[i] ?? -1])) return [];
  const found = new Set<number>();
  for (const end of ends) {
    const above = there.filter((at) => at < end).length;
    const from = above === 0 ? 0 : (there[above - 1] ?? 0) + 1;
    const start = above === 0 ? 0 : (here[above - 1] ?? 0) + 1;
    const wanted = (there[above] ?? expected.length) - from;
    const standing = (here[above] ?? now.length) - start;
    for (let i = 0; i < standing - wanted; i++) found.add(start + (end - from) + i);
  }
  return [...found];
}

/**
 * Queues the removal of blocks, tables before paragraphs: without the paragraph between them two tables become one. Null
 * when one of them is not found in Word.
 */
export function removalOf({ first, blocks }: BlocksBack, at: (index: number) => Found | null): (() => void) | null {
  let index = first;
  const tables: Word.Paragraph[] = [];
  const paragraphs: Word.Paragraph[] = [];
  for (const block of blocks) {
    const found = at(index)?.paragraph;
    if (found === undefined) return null;
    (block.kind === 'columns' ? tables : paragraphs).push(found);
    index += paragraphsOfBlocks([block]).length;
  }
  return () => {
    for (const inside of tables) inside.parentTable.delete();
    for (const paragraph of paragraphs) paragraph.delete();
  };
}

function endsSection({ sections }: DraftDocument, paragraph: number): boolean {
  return sections.slice(0, -1).some(({ to }) => to === paragraph + 1);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** Blocks as Flat OPC, which is what `insertOoxml` takes: no styles, all of the look on the paragraphs themselves. */
function packageOf(blocks: readonly NewBlock[]): string {
  const writer = new BlockWriter(Scope.outermost.with(new Map([['w', word]])), counting(), () => false);
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      '/_rels/.rels',
      'application/vnd.openxmlformats-package.relationships+xml',
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    ) +
    part(
      '/word/document.xml',
      main,
      `<w:document xmlns:w="${word}"><w:body>${writer.write(blocks)}<w:p/></w:body></w:document>`,
    ) +
    '</pkg:package>'
  );
}

function* counting(): Generator<number, never> {
  for (let number = 1; ; number++) yield number;
}
