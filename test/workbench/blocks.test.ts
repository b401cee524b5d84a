import type { DraftDocument } from '../../src/draft/model';
import { blocksOf, type Block } from '../../src/workbench/page/blocks';
import { sheetSections } from '../../src/workbench/page/sheets';
import { draft, paragraph, table } from '../support/draft-builder';
import { golden, goldens } from '../support/golden';
import { readDraft } from '../../src/draft/read';

const first = (document: DraftDocument) => blocksOf(document, document.sections[0]!);

function texts(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.paragraph.text : block.cells.map((it) => texts(it.blocks)),
  );
}

test('rows of a table stand one by one between the paragraphs around it', () => {
  const document = draft(
    paragraph('trước'),
    table([
      [[paragraph('a')], [paragraph('b'), paragraph('c')]],
      [[paragraph('d')], [paragraph('e')]],
    ]),
    paragraph('sau'),
  );
  expect(texts(first(document))).toEqual(['trước', [['a'], ['b', 'c']], [['d'], ['e']], 'sau']);
});

test.each(goldens.map(({ name, bytes }) => [name, bytes] as const))('%s: every paragraph is drawn once', (_, bytes) => {
  const document = readDraft(bytes);
  const drawn = document.sections.flatMap((section) => indices(blocksOf(document, section)));
  expect(drawn).toEqual(document.paragraphs.map((it) => it.index));
});

function indices(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.paragraph.index] : block.cells.flatMap((it) => indices(it.blocks)),
  );
}

describe('sections', () => {
  const [section] = readDraft(golden('cong-van-002').bytes).sections;
  const one = { ...section!, index: 0, from: 0, to: 4 };
  const wide = { width: one.paper.height, height: one.paper.width };

  test.each([
    ['one that begins a page has sheets of its own', 'nextPage', one.paper, [4, 9]],
    ['one that goes on in the page shares its sheets', 'continuous', one.paper, [9]],
    ['no sheet is both upright and across', 'continuous', wide, [4, 9]],
  ] as const)('%s', (_, type, paper, ends) => {
    const two = { ...one, index: 1, from: 4, to: 9, type, paper };
    expect(sheetSections([one, two]).map((it) => it.to)).toEqual(ends);
  });
});
