import type { DrawnLine } from '../../src/draft/model';
import type { Block } from '../../src/workbench/page/blocks';
import type { PageContext } from '../../src/workbench/page/block-view';
import { looksSame } from '../../src/workbench/page/same-block';
import type { SpanMark } from '../../src/workbench/page/stretches';
import { sampleDraft } from '../pane/sample-check';

const linesUnder = () => [];
const onChoose = () => undefined;
const mark: SpanMark = { key: 'a', start: 0, end: 3, look: 'error' };
const paragraph = sampleDraft.paragraphs[1]!;
const line: DrawnLine = {
  form: 'connector',
  part: paragraph.part,
  paragraph: paragraph.index,
  under: null,
  length: 100,
  left: null,
  solid: true,
};
const block: Block = { kind: 'paragraph', paragraph };

/** What a page needs, with these marks in one paragraph. */
function context(marks: readonly SpanMark[], more: Partial<PageContext> = {}, at = paragraph.index): PageContext {
  const of = (_: string, index: number) => (index === at ? marks : []);
  return { marks: { of, ticks: [] }, linesUnder, active: null, caret: null, onChoose, ...more };
}

const caret = (index: number) => ({ part: 'body', paragraph: index, start: 1, end: 1 }) as const;

test.each<[string, PageContext, PageContext, boolean]>([
  ['nothing in it, nothing changed', context([]), context([]), true],
  ['a mark comes', context([]), context([mark]), false],
  ['the same mark, made anew', context([mark]), context([{ ...mark }]), true],
  ['a mark reaches further', context([mark]), context([{ ...mark, end: 4 }]), false],
  ['a mark is waived', context([mark]), context([{ ...mark, look: 'waived' }]), false],
  ['a mark of another paragraph', context([]), context([mark], {}, paragraph.index + 1), true],
  ['another finding is looked at, one is marked here', context([mark]), context([mark], { active: 'a' }), false],
  ['another finding is looked at, none is here', context([]), context([], { active: 'a' }), true],
  ['the cursor comes', context([]), context([], { caret: caret(paragraph.index) }), false],
  ['the cursor goes elsewhere', context([]), context([], { caret: caret(paragraph.index + 1) }), true],
  ['a line is drawn under it', context([]), context([], { linesUnder: () => [line] }), false],
  [
    'its lines, read anew',
    context([], { linesUnder: () => [line] }),
    context([], { linesUnder: () => [{ ...line }] }),
    true,
  ],
])('a paragraph: %s', (_, one, other, same) => {
  expect(looksSame(block, one, other)).toBe(same);
  expect(looksSame(block, other, one)).toBe(same);
});
