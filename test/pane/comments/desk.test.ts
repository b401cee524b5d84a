import type { Finding } from '../../../src/finding/model';
import { initialState, type Action, type PaneState } from '../../../src/pane/state';
import { CommentDesk } from '../../../src/pane/comments/desk';
import { notesOf } from '../../../src/pane/comments/notes';
import { reduce } from '../../../src/pane/reduce';
import { viewOf } from '../../../src/pane/view';
import { FakeHost } from '../fake-host';
import { sampleDraft, sampleResult } from '../sample-check';

/** A desk over a host that answers as it is told, with the sample draft checked. */
function opened(waived = false) {
  const host = new FakeHost();
  const result = sampleResult();
  const checked = { draft: sampleDraft, result };
  const said: string[] = [];
  let state: PaneState = reduce(initialState, {
    type: 'checked',
    view: viewOf(checked, { time: '09:12', took: 1 }),
  });
  if (waived) {
    const waivers = (state.view?.items ?? []).map(({ fingerprint }) => ({ fingerprint, reason: 'x' }));
    state = reduce(state, { type: 'waiversLoaded', waivers });
  }
  const dispatched: Action[] = [];
  const check = () => Promise.resolve();
  const desk = new CommentDesk({
    host,
    getState: () => state,
    getChecked: () => checked,
    dispatch: (action) => dispatched.push(action),
    check,
    did: (it) => {
      said.push(it);
      return check();
    },
  });
  return { desk, host, dispatched, said, result };
}

test('errors and warnings become notes that begin with the mark and end with the code', async () => {
  const { desk, host, said, result } = opened();
  expect(await desk.comment()).toBe('Đã ghi 1 nhận xét.');
  expect(said).toEqual(['Đã ghi 1 nhận xét.']);
  const grave = result.findings.filter(({ severity }) => severity !== 'info');
  expect(host.notes[0]).toHaveLength(grave.length);
  for (const { text } of host.notes[0]!) {
    expect(text).toMatch(/^\[Thể Thức\] (?:Lỗi|Nên xem): .*\([^()]+\)$/u);
    expect(text).not.toMatch(/[\r\n]/u);
  }
});

test('what a person has let stand is no comment', async () => {
  const { desk, host } = opened(true);
  expect(await desk.comment()).toBe('Không có lỗi hay mục nên xem nào để ghi.');
  expect(host.notes).toEqual([]);
});

test('what became of it is told in one sentence', async () => {
  const { desk, host, said } = opened();
  host.commented = { kind: 'commented', added: 0, lost: 2 };
  expect(await desk.comment()).toBe('Các nhận xét đã có đủ. 2 mục không còn thấy chỗ.');
  expect(said).toEqual([]);
  host.uncommented = { kind: 'uncommented', removed: 3, answered: 1 };
  expect(await desk.uncomment()).toBe('Đã xóa 3 nhận xét. Giữ 1 nhận xét đã có người trả lời.');
  host.uncommented = { kind: 'uncommented', removed: 0, answered: 0 };
  expect(await desk.uncomment()).toBe('Không có nhận xét nào để xóa.');
});

test('a host that refuses says what else there is; a locked draft is locked in the pane', async () => {
  const { desk, host, dispatched } = opened();
  host.commented = { kind: 'refused', reason: 'denied' };
  expect(await desk.comment()).toMatch(/lập phiếu kiểm tra/u);
  host.commented = { kind: 'refused', reason: 'signed' };
  expect(await desk.comment()).toBeNull();
  expect(dispatched.at(-1)).toEqual({ type: 'refused', reason: 'signed' });
});

test('what is said of comments and tracked changes is no comment: it would be one more of them', () => {
  const [finding] = sampleResult().findings;
  const of = (rule: string) => notesOf([{ ...finding!, rule }], sampleDraft);
  expect([of('chung/noi-dung/nhan-xet'), of('chung/noi-dung/thay-doi-theo-doi')]).toEqual([[], []]);
  expect(of('chung/noi-dung/to-mau')).toHaveLength(1);
});

test('words are quoted, descriptions are not', () => {
  const [finding] = sampleResult().findings;
  const of = (fixes: Finding['fixes']) => notesOf([{ ...finding!, expected: 'không đậm', fixes }], sampleDraft);
  expect(of([])[0]!.text).toContain('Cần là: không đậm.');
  const span = { part: 'body', paragraph: 0, start: 0, end: 1 } as const;
  const expect0 = sampleDraft.paragraphs[0]!.text.slice(0, 1);
  const edits = [{ kind: 'replaceText', span, expect: expect0, text: 'x' }] as const;
  expect(of([{ title: 'x', safety: 'safe', edits }])[0]!.text).toContain('Cần viết: “không đậm”.');
});

test('a finding without words in the body stands at the nearest words there are', () => {
  const [finding] = sampleResult().findings;
  const { paragraphs } = sampleDraft;
  const first = paragraphs.find(({ text }) => text.trim() !== '')!;
  const places = [
    { kind: 'missing', component: 'noiNhan' },
    { kind: 'section', section: 0 },
    { kind: 'span', span: { part: 'header:0', paragraph: 0, start: 0, end: 1 } },
  ] as const;
  for (const place of places) {
    const [note] = notesOf([{ ...finding!, place }], sampleDraft);
    expect(note).toMatchObject({ expect: first.text, paragraph: first.text, span: { paragraph: first.index } });
  }
  const [empty] = notesOf(
    [{ ...finding!, place: { kind: 'span', span: { part: 'body', paragraph: first.index, start: 1, end: 1 } } }],
    sampleDraft,
  );
  expect(empty!.expect).toBe(first.text);
});
