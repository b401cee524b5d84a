import type { DraftDocument } from '../../src/draft/model';
import { drawnDraft, type DrawnBlock, type DrawnDraft } from '../../src/workbench/page/drawn';
import { draft, paragraph, table } from '../support/draft-builder';

const of = (...words: readonly string[]): DraftDocument => draft(...words.map((it) => paragraph(it)));
const blocksOf = ({ sections }: DrawnDraft): readonly DrawnBlock[] => sections[0]!.blocks;

/** What the page after a change has of the page before: `same`, `moved`, `redrawn` in the same place, or `new`. */
function followed(before: DraftDocument, after: DraftDocument): readonly string[] {
  const first = drawnDraft(before, null);
  const known = blocksOf(first);
  return blocksOf(drawnDraft(after, first)).map((it) => {
    if (known.includes(it)) return 'same';
    if (known.some(({ look }) => look === it.look)) return 'moved';
    return known.some(({ key }) => key === it.key) ? 'redrawn' : 'new';
  });
}

test.each([
  ['read again', ['a', 'b', 'c'], ['a', 'b', 'c'], ['same', 'same', 'same']],
  ['words mended', ['a', 'b', 'c'], ['a', 'x', 'c'], ['same', 'redrawn', 'same']],
  ['a paragraph put in', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], ['same', 'new', 'moved', 'moved']],
  ['a paragraph taken out', ['a', 'b', 'c'], ['a', 'c'], ['same', 'moved']],
  ['one like its neighbour put in', ['a', 'a'], ['a', 'a', 'a'], ['same', 'same', 'new']],
  ['everything else', ['a', 'b'], ['x', 'y', 'z'], ['redrawn', 'redrawn', 'new']],
  ['nothing left but an empty paragraph', ['a', 'b'], [''], ['redrawn']],
])('%s', (_, before, after, expected) => {
  expect(followed(of(...before), of(...after))).toEqual(expected);
});

test('a row of a table stays where its words do', () => {
  const head = [[paragraph('a')], [paragraph('b')]];
  const of = (last: string) => draft(table([head, [[paragraph('c')], [paragraph(last)]]]), paragraph('sau'));
  expect(followed(of('d'), of('d'))).toEqual(['same', 'same', 'same']);
  expect(followed(of('d'), of('đ'))).toEqual(['same', 'redrawn', 'same']);
  expect(followed(draft(table([head])), draft(paragraph('trước'), table([head])))).toEqual(['new', 'moved']);
});

test('no two blocks have one key, however often the draft changes', () => {
  let page = drawnDraft(of('a', 'b', 'c', 'd'), null);
  for (const words of [['a', 'd'], ['a', 'x', 'y', 'd'], ['d', 'a', 'a', 'a', 'd'], ['a']]) {
    page = drawnDraft(of(...words), page);
    const keys = blocksOf(page).map(({ key }) => key);
    expect(new Set(keys).size).toBe(words.length);
  }
});
