import type { DraftDocument } from '../../src/draft/model';
import type { Edit, Finding } from '../../src/finding/model';
import { bulkOf, fixesOf, fixOf } from '../../src/pane/fixing';
import { initialState } from '../../src/pane/state';
import { viewOf } from '../../src/pane/view';
import { draft, header, paragraph } from '../support/draft-builder';
import { FakeHost } from './fake-host';
import { sampleResult } from './sample-check';

const { can: everything } = new FakeHost();
/** A Word that numbers pages and draws no lines. */
const word = { ...everything, edits: new Set([...everything.edits].filter((kind) => kind !== 'drawLine')) };

const numbers: Edit = {
  kind: 'numberPages',
  section: 0,
  expect: {
    paper: { width: 595.3, height: 841.9 },
    landscape: false,
    margins: { top: 57, bottom: 57, left: 85, right: 43, header: 28, footer: 28, gutter: 0 },
    differentFirst: false,
    pageNumberStart: null,
  },
};

/** The header of the first page shown on all of them. */
function onEveryPage(it: DraftDocument): DraftDocument {
  const sections = it.sections.map((section) => ({
    ...section,
    header: { first: null, default: section.header.first, even: null },
  }));
  return { ...it, sections };
}

/** The state after a check that found page numbers missing, at the top of whose pages stands this. */
function stateOf(top: string) {
  const result = sampleResult({});
  const [first] = result.findings;
  if (first === undefined) throw new Error('The sample has no finding.');
  const missing: Finding = {
    ...first,
    rule: 'nd30/trang/thieu-so-trang',
    place: { kind: 'section', section: 0 },
    fixes: [{ title: 'Đánh số trang ở giữa lề trên', safety: 'safe', edits: [numbers] }],
  };
  const checked = {
    draft: onEveryPage(draft(header([paragraph(top)]), paragraph('Nội dung'))),
    result: { ...result, findings: [missing], unchecked: [] },
  };
  return { ...initialState, view: viewOf(checked, { time: '09:12', took: 1 }) };
}

test.each([
  ['free', '', true],
  ['taken', 'MẬT', false],
])(
  'where the top of the pages is %s, a Word that cannot write beside it is asked for numbers: %s',
  (_, top, offered) => {
    const state = stateOf(top);
    const [item] = state.view.items;
    if (item === undefined) throw new Error('The view has no item.');
    expect(fixOf(item, state, word) !== null).toBe(offered);
    expect(fixesOf([item], state, word).edits).toEqual(offered ? [numbers] : []);
    expect(bulkOf(state, word).edits).toEqual(offered ? [numbers] : []);
    expect(fixOf(item, state, everything)).not.toBeNull();
  },
);
