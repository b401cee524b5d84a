import type { CheckResult } from '../../src/check/check';
import { reduce } from '../../src/pane/reduce';
import { groupsOf, walkOf } from '../../src/pane/rows';
import { countsIn, initialState, listed, type Action, type PaneState } from '../../src/pane/state';
import { verdictOf } from '../../src/pane/verdict';
import { viewOf, type View } from '../../src/pane/view';
import { findingOn, sampleDraft, sampleFindings, sampleResult } from './sample-check';

const viewWith = (more: Partial<CheckResult> = {}): View =>
  viewOf({ draft: sampleDraft, result: sampleResult(more) }, { time: '09:12', took: 200 });
const view = viewWith();
const item = (words: string) => view.items.find((it) => it.message.includes(words))!;
const so = item('gạch chéo');
const tieuNgu = item('Tiêu ngữ');
const thang = item('Tháng 3');
const luat = item('của luật');

const run = (state: PaneState, ...actions: readonly Action[]): PaneState => actions.reduce(reduce, state);
const ready = run(initialState, { type: 'reading' }, { type: 'checked', view });
const waiver = { fingerprint: thang.fingerprint, reason: 'sở yêu cầu' };

describe('[state, action, what is new in the state]', () => {
  test.each<[string, PaneState, Action, Partial<PaneState>]>([
    ['the first reading shows the skeleton', initialState, { type: 'reading' }, { phase: 'reading', view: null }],
    ['a later one keeps the list', ready, { type: 'reading' }, { phase: 'rechecking', view }],
    [
      'a failure keeps what was read before',
      ready,
      { type: 'failed', failure: { code: 'damaged', message: 'Tệp hỏng.' } },
      { phase: 'failed', view, said: 'Tệp hỏng.' },
    ],
    ['a new reading forgets the failure', { ...ready, phase: 'failed' }, { type: 'reading' }, { failure: null }],
    [
      'opening a card opens its box',
      ready,
      { type: 'opened', key: so.key },
      { open: so.key, active: so.key, box: '3' },
    ],
    [
      'one card at most',
      run(ready, { type: 'opened', key: so.key }),
      { type: 'opened', key: luat.key },
      { open: luat.key },
    ],
    [
      'closing keeps the row',
      { ...ready, open: so.key, active: so.key },
      { type: 'opened', key: null },
      { open: null, active: so.key },
    ],
    [
      'a filter starts at its first row',
      { ...ready, active: so.key },
      { type: 'filtered', filter: 'warning' },
      { filter: 'warning', active: null },
    ],
    [
      'a box of the map leads to its first row',
      ready,
      { type: 'boxSelected', box: '6' },
      { box: '6', active: luat.key, filter: 'all' },
    ],
    [
      'a box without a finding is only selected',
      ready,
      { type: 'boxSelected', box: '13' },
      { box: '13', active: null },
    ],
    [
      'a mark in the page widens the filter',
      { ...ready, filter: 'error' },
      { type: 'activated', key: luat.key, focus: true },
      { filter: 'all', active: luat.key },
    ],
    [
      'a waived mark is found among the waived',
      { ...ready, waivers: [waiver] },
      { type: 'activated', key: thang.key, focus: true },
      { filter: 'waived' },
    ],
    ['fixing', ready, { type: 'fixing' }, { phase: 'fixing', trouble: null }],
    [
      'a stale fix says so and asks for a check',
      ready,
      { type: 'wentStale', key: so.key },
      { phase: 'stale', trouble: { key: so.key, text: 'Đoạn này vừa thay đổi nên chưa sửa. Xin kiểm tra lại.' } },
    ],
    [
      'a protected document locks fixing only',
      ready,
      { type: 'refused', reason: 'protected' },
      { phase: 'ready', lock: 'protected', view },
    ],
    [
      'what Word cannot do is said at the place',
      ready,
      { type: 'unable', items: [so] },
      {
        phase: 'ready',
        lock: null,
        trouble: { key: so.key, text: 'Word này chưa làm được cách sửa này. Xin sửa tay tại chỗ đó.' },
      },
    ],
    ['words that are gone', ready, { type: 'lost', key: so.key }, { phase: 'stale' }],
    [
      'an undo',
      { ...ready, fixed: { said: '', boxes: ['3'] } },
      { type: 'undone' },
      { fixed: null, because: 'Đã hoàn tác.' },
    ],
    [
      'an undo too late',
      { ...ready, fixed: { said: '', boxes: ['3'] } },
      { type: 'notUndone', reason: 'stale' },
      { fixed: null },
    ],
    ['a habit', ready, { type: 'switched', option: 'letters' }, { letters: false }],
    [
      'an override',
      ready,
      { type: 'overridden', override: { system: 'hd05', kind: 'auto' } },
      { override: { system: 'hd05', kind: 'auto' } },
    ],
  ])('%s', (_, state, action, expected) => {
    expect(reduce(state, action)).toMatchObject(expected);
  });
});

describe('a re-check', () => {
  const placed = run(ready, { type: 'filtered', filter: 'error' }, { type: 'opened', key: so.key });

  test('keeps filter, open card and box where the finding still stands', () => {
    const after = run(
      placed,
      { type: 'reading' },
      { type: 'checked', view: viewWith({ findings: sampleFindings.slice(1) }) },
    );
    expect(after).toMatchObject({ filter: 'error', open: so.key, box: '3', phase: 'ready' });
  });

  test('closes the card whose finding is gone', () => {
    const after = run(placed, { type: 'checked', view: viewWith({ findings: sampleFindings.slice(2) }) });
    expect(after).toMatchObject({ filter: 'error', open: null });
  });

  test('after a fix puts the focus on the finding that came next and says what is left, once', () => {
    const index = listed(ready).indexOf(so);
    const after = run(
      ready,
      { type: 'fixing' },
      { type: 'fixed', items: [so], unable: [], index },
      { type: 'reading' },
      {
        type: 'checked',
        view: viewWith({ findings: sampleFindings.filter((finding) => finding !== so.finding) }),
      },
    );
    expect(after.focus?.key).toBe(listed(after)[index]?.key);
    expect(after.said).toBe('Đã sửa. Còn 4 lỗi, 3 nên xem, 1 chưa kiểm tra được.');
    expect(after.ghosts).toEqual([{ item: so, at: index }]);
    expect(groupsOf(after).map((group) => group.box)).toEqual(groupsOf(ready).map((group) => group.box));
    expect(reduce(after, { type: 'settled' }).ghosts).toEqual([]);
  });

  test('after the last fix puts the focus on the state', () => {
    const one = viewWith({ findings: [sampleFindings[1]!], unchecked: [] });
    const state = run(
      initialState,
      { type: 'checked', view: one },
      { type: 'fixed', items: one.items, unable: [], index: 0 },
    );
    const after = reduce(state, { type: 'checked', view: viewWith({ findings: [], unchecked: [] }) });
    expect(after.focus).toEqual({ on: 'state', key: null });
    expect(after.said).toBe('Đã sửa. Không còn lỗi về thể thức.');
  });

  test('two equal findings are two items that keep their turn', () => {
    const twice = viewWith({ findings: [sampleFindings[1]!, sampleFindings[1]!], unchecked: [] });
    expect(new Set(twice.items.map((it) => it.key)).size).toBe(2);
  });
});

describe('waiving', () => {
  const waived = reduce(ready, { type: 'waived', item: thang, reason: 'sở yêu cầu', index: 0 });

  test('takes the finding out of the counts and keeps the reason', () => {
    expect(countsIn(ready)).toMatchObject({ all: 9, warning: 3, waived: 0 });
    expect(countsIn(waived)).toMatchObject({ all: 8, error: 5, warning: 2, unknown: 1, waived: 1 });
    expect(waived.waivers).toEqual([waiver]);
  });

  test('can be taken back', () => {
    expect(countsIn(reduce(waived, { type: 'restored', item: thang }))).toEqual(countsIn(ready));
  });

  test('waived twice is waived once', () => {
    const again = reduce(waived, { type: 'waived', item: thang, reason: 'khác', index: 0 });
    expect(again.waivers).toEqual([{ ...waiver, reason: 'khác' }]);
  });

  test('holds after a re-check', () => {
    expect(countsIn(reduce(waived, { type: 'checked', view: viewWith() })).waived).toBe(1);
  });
});

describe('the list', () => {
  test('goes by box from the top of the page, within a box in reading order', () => {
    expect(groupsOf(ready).map((group) => group.box)).toEqual(['Trang', '1', '3', '4', '5b', '6', '9b', '7a']);
  });

  test('“Tất cả” is all that is not waived, góp ý too', () => {
    const infos = run(initialState, {
      type: 'checked',
      view: viewWith({ findings: [{ ...sampleFindings[0]!, severity: 'info' }, sampleFindings[1]!], unchecked: [] }),
    });
    expect(listed(infos).map(({ mark }) => mark)).toEqual(['info', 'error']);
    expect(listed(reduce(infos, { type: 'filtered', filter: 'info' })).length).toBe(1);
  });

  const many = (count: number) => Array.from({ length: count }, () => sampleFindings[5]!);

  test('one rule at many places of a box is one row', () => {
    const state = run(initialState, { type: 'checked', view: viewWith({ findings: many(17), unchecked: [] }) });
    const [group] = groupsOf(state);
    expect(group!.rows).toMatchObject([{ kind: 'fold', unfolded: false }]);
    const open = reduce(state, { type: 'expanded', id: walkOf(groupsOf(state))[0]! });
    expect(walkOf(groupsOf(open)).length).toBe(18);
  });

  test('three places are three rows', () => {
    const state = run(initialState, { type: 'checked', view: viewWith({ findings: many(3), unchecked: [] }) });
    expect(groupsOf(state)[0]!.rows.map((row) => row.kind)).toEqual(['item', 'item', 'item']);
  });

  const long = Array.from({ length: 120 }, (_, i) => ({ ...sampleFindings[5]!, rule: `nd30/noi-dung/${i}` }));

  test('a long group is drawn in slices, and groups after it fold to head and count', () => {
    const state = run(initialState, { type: 'checked', view: viewWith({ findings: [...long, sampleFindings[6]!] }) });
    expect(groupsOf(state).map(({ box, rows, hidden, folded }) => [box, rows.length, hidden, folded])).toEqual([
      ['Trang', 1, 0, false],
      ['6', 50, 70, false],
      ['9b', 0, 1, true],
    ]);
  });

  test('an item asked for from the page is drawn, however far down', () => {
    const state = run(initialState, { type: 'checked', view: viewWith({ findings: [...long, sampleFindings[6]!] }) });
    for (const at of [100, 121]) {
      const key = state.view!.items[at]!.key;
      expect(walkOf(groupsOf(reduce(state, { type: 'activated', key, focus: true })))).toContain(key);
    }
  });
});

describe('the state line', () => {
  const said = (of: View): [string, string, string] => {
    const { tone, heading, sentence } = verdictOf(of, countsIn(run(initialState, { type: 'checked', view: of })));
    return [tone, heading, sentence];
  };
  const none = { findings: [], unchecked: [] };
  const info = { ...sampleFindings[0]!, severity: 'info' as const };
  test.each<[string, View, [string, string, string]]>([
    ['errors', view, ['danger', 'Chưa sẵn sàng trình ký', '5 lỗi · 3 nên xem · 1 chưa kiểm tra được']],
    ['nothing at all', viewWith(none), ['success', 'Sẵn sàng trình ký', 'Không còn lỗi về thể thức.']],
    [
      'góp ý never takes readiness away',
      viewWith({ ...none, findings: [info] }),
      ['success', 'Sẵn sàng trình ký', 'Không còn lỗi về thể thức.'],
    ],
    [
      'something unread is never green',
      viewWith({ findings: [] }),
      ['unknown', 'Còn 1 mục chưa kiểm tra được', 'Không thấy lỗi ở các phần đã đọc được.'],
    ],
    [
      'only things to look at',
      viewWith({ findings: [findingOn('noiDung', 'nhân dân', 'Nhân dân', { severity: 'warning' })], unchecked: [] }),
      ['warning', 'Còn 1 mục nên xem', 'Không thấy lỗi. Xem các mục này trước khi trình ký.'],
    ],
    [
      'wording and references still to be judged',
      { ...viewWith(none), whole: false },
      ['unknown', 'Đang xem nốt câu chữ và viện dẫn…', 'Không thấy lỗi ở các phần đã đọc được.'],
    ],
    [
      'tracked changes are left',
      { ...viewWith(none), trackedChanges: 3 },
      ['warning', 'Chưa sẵn sàng trình ký', 'Còn 3 thay đổi đang theo dõi, chưa chấp nhận hoặc từ chối.'],
    ],
    [
      'out of scope',
      viewWith({ ...none, anatomy: { ...sampleResult().anatomy, system: null, outOfScope: 'vbqppl' } }),
      ['unknown', 'Không kiểm tra văn bản này', 'Văn bản quy phạm pháp luật có quy định riêng về thể thức.'],
    ],
  ])('%s', (_, of, expected) => {
    expect(said(of)).toEqual(expected);
  });

  test('waiving the last fault makes it ready', () => {
    const one = viewWith({ findings: [sampleFindings[2]!], unchecked: [] });
    const state = run(
      initialState,
      { type: 'checked', view: one },
      { type: 'waived', item: one.items[0]!, reason: '', index: 0 },
    );
    expect(verdictOf(one, countsIn(state)).tone).toBe('success');
  });
});

test('the order of things: Tiêu ngữ stands before số, ký hiệu', () => {
  expect(view.items.indexOf(tieuNgu)).toBeLessThan(view.items.indexOf(so));
});
