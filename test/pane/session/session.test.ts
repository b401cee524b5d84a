import type { Edit } from '../../../src/finding/model';
import type { Engine } from '../../../src/pane/engine';
import { Session } from '../../../src/pane/session';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';
import { sampleDraft, sampleFindings, sampleResult } from '../sample-check';

const now = () => new Date(2026, 10, 21, 9, 12);
const after = sampleResult({ findings: sampleFindings.filter((_, i) => i !== 1) });

async function opened(host = new FakeHost(), engine: Engine = fakeEngine()) {
  const waivers = memoryWaivers();
  const session = new Session({ host, engine, waivers, today: '2026-11-21', now });
  await session.start();
  const item = (words: string) => session.getState().view!.items.find((it) => it.message.includes(words))!;
  return { host, session, waivers, item };
}

test('a check shows the findings and when it was done', async () => {
  const { session } = await opened();
  expect(session.getState()).toMatchObject({ phase: 'ready', view: { time: '09:12', took: 0 } });
  expect(session.getState().view!.items.length).toBe(9);
});

test('a fix applies the edits of that finding only and checks again', async () => {
  const { host, session, item } = await opened(new FakeHost(), fakeEngine([sampleResult(), after]));
  await session.fix([item('gạch chéo')]);
  expect(host.applied).toEqual([sampleFindings[1]!.fixes[0]!.edits]);
  expect(session.getState()).toMatchObject({ phase: 'ready', fixed: { said: 'Đã sửa 1 mục.', boxes: ['3'] } });
});

test('the bulk fix takes the safe ones of what is not waived', async () => {
  const { host, session, item } = await opened();
  await session.waive(item('Tháng 3'), 'sở yêu cầu');
  await session.fixSafe();
  const texts = host.applied[0]!.map((edit) => (edit.kind === 'replaceText' ? edit.text : edit.kind));
  expect(texts).toEqual(['- Tự do -', '/', 'Thực hiện dân chủ', '- Nội vụ;']);
});

test('what shows up behind a safe fix is mended with it, told as one, and taken back in one step', async () => {
  const [tieuNgu, so] = [sampleFindings[0]!, sampleFindings[1]!];
  const results = [[so], [tieuNgu], []].map((findings) => sampleResult({ findings, unchecked: [] }));
  const { host, session } = await opened(new FakeHost(), fakeEngine(results));
  await session.fixSafe();
  expect(host.applied).toEqual([so.fixes[0]!.edits, tieuNgu.fixes[0]!.edits]);
  expect(session.getState()).toMatchObject({ fixed: { said: 'Đã sửa 2 mục.' }, phase: 'ready', view: { items: [] } });

  const undo = jest.spyOn(host, 'undo');
  await session.undo();
  expect(undo).toHaveBeenCalledTimes(2);
});

test('what a fix does not rid of is not tried again', async () => {
  const stays = sampleResult({ findings: [sampleFindings[1]!], unchecked: [] });
  const { host, session } = await opened(new FakeHost(), fakeEngine([stays]));
  await session.fixSafe();
  expect(host.applied.length).toBe(1);
  expect(session.getState()).toMatchObject({ fixed: { said: 'Đã sửa 1 mục.' }, phase: 'ready' });
});

test('the bulk fix leaves advice alone: it is not in the list that stands above the button', async () => {
  const advice = sampleResult({ findings: [{ ...sampleFindings[1]!, severity: 'info' }] });
  const { host, session } = await opened(new FakeHost(), fakeEngine([advice]));
  await session.fixSafe();
  expect(host.applied).toEqual([]);
});

test('a fix that this host cannot carry out is not asked of it', async () => {
  const onlyText: ReadonlySet<Edit['kind']> = new Set(['replaceText']);
  const { host, session, item } = await opened(new FakeHost({ edits: onlyText }));
  await session.fix([item('in đậm')]);
  expect(host.applied).toEqual([]);
  expect(session.getState().phase).toBe('ready');
});

test('what the host cannot do does not hold up the rest, and is not offered again', async () => {
  const { host, session } = await opened();
  const can = (edit: Edit) => edit.kind !== 'replaceText' || edit.text !== '/';
  const asked: number[] = [];
  host.apply = (edits) => {
    asked.push(edits.length);
    return Promise.resolve(edits.every(can) ? { kind: 'applied' } : { kind: 'refused', reason: 'unsupported' });
  };
  await session.fixSafe();
  expect(asked).toEqual([5, 3, 2, 1, 1, 1, 2]);
  expect(session.getState()).toMatchObject({ fixed: { said: 'Đã sửa 4 mục.' }, phase: 'ready' });
  expect([...session.getState().unable]).toEqual([expect.stringContaining('soKyHieu')]);

  const undone: string[] = [];
  host.undo = () => {
    undone.push('undo');
    return Promise.resolve('undone');
  };
  await session.undo();
  expect(undone.length).toBe(3);
});

test('a stale fix changes nothing and asks for a check', async () => {
  const { host, session, item } = await opened();
  host.outcome = { kind: 'stale', edits: [] };
  await session.fix([item('gạch chéo')]);
  expect(session.getState()).toMatchObject({ phase: 'stale', fixed: null });
  expect(session.getState().view!.items.length).toBe(9);
});

test('what the host throws is said in its own words, and the list stays', async () => {
  const { host, session, item } = await opened();
  const sentence = 'Word không thực hiện được việc sửa.';
  host.apply = () => Promise.reject(Object.assign(new Error(sentence), { code: 'write-failed' }));
  await session.fix([item('gạch chéo')]);
  expect(session.getState()).toMatchObject({ phase: 'ready', trouble: { text: sentence } });
});

test('going to a finding hands over the place and the words that stand there', async () => {
  const { host, session, item } = await opened();
  await session.goTo(item('gạch chéo'));
  expect(host.selected).toEqual([{ place: sampleFindings[1]!.place, expect: ' /' }]);
});

test('words that are no longer there are said to be lost', async () => {
  const { host, session, item } = await opened();
  host.shown = 'lost';
  await session.goTo(item('gạch chéo'));
  expect(session.getState()).toMatchObject({ phase: 'stale', trouble: { key: item('gạch chéo').key } });
});

test.each([
  ['undone', null, 'ready'],
  ['stale', null, 'ready'],
] as const)('an undo that is %s', async (outcome, fixed, phase) => {
  const { host, session, item } = await opened();
  await session.fix([item('gạch chéo')]);
  host.undoOutcome = outcome;
  await session.undo();
  expect(session.getState()).toMatchObject({ fixed, phase });
});

test('a waiver is kept with the document and taken back from it', async () => {
  const { session, waivers, item } = await opened();
  await session.waive(item('Tháng 3'), 'sở yêu cầu');
  const { fingerprint } = item('Tháng 3');
  expect(await waivers.load()).toEqual([{ fingerprint, reason: 'sở yêu cầu', on: '2026-11-21' }]);
  session.memory.save({ name: 'Lê An' });
  await session.waive(item('Tháng 3'), 'sở yêu cầu');
  expect(await waivers.load()).toEqual([{ fingerprint, reason: 'sở yêu cầu', on: '2026-11-21', by: 'Lê An' }]);
  await session.restore(item('Tháng 3'));
  expect(await waivers.load()).toEqual([]);
});

test('an override is what the engine is asked with', async () => {
  const asked: unknown[] = [];
  const engine: Engine = {
    ...fakeEngine(),
    check: ({ options }) => {
      asked.push(options);
      return Promise.resolve({ draft: sampleDraft, result: sampleResult() });
    },
  };
  const { session } = await opened(new FakeHost(), engine);
  await session.override({ system: 'hd05', kind: 'ke-hoach' });
  expect(asked).toEqual([
    { asOf: '2026-11-21', system: 'auto', kind: 'auto' },
    { asOf: '2026-11-21', system: 'hd05', kind: 'ke-hoach' },
  ]);
});

test('of two checks under way the answer of the first is dropped', async () => {
  const answers: ((result: ReturnType<typeof sampleResult>) => void)[] = [];
  const engine: Engine = {
    ...fakeEngine(),
    check: () =>
      new Promise((resolve) =>
        answers.push((result) => {
          resolve({ draft: sampleDraft, result });
        }),
      ),
  };
  const session = new Session({ host: new FakeHost(), engine, waivers: memoryWaivers(), today: '2026-11-21', now });
  const [first, second] = [session.check(), session.check()];
  await new Promise(setImmediate);
  answers[1]!(sampleResult({ findings: [] }));
  answers[0]!(sampleResult());
  await Promise.all([first, second]);
  expect(session.getState().view!.items.length).toBe(1);
});

test('a check that was stopped says so, its answer is dropped and the list stays', async () => {
  const { session } = await opened();
  const late = session.check();
  session.stop();
  await late;
  expect(session.getState()).toMatchObject({ phase: 'stopped', failure: null });
});

test.each([
  ['a file that is damaged', Object.assign(new Error('Tệp hỏng.'), { code: 'damaged' }), 'damaged'],
  ['an error of our own', new TypeError('x is not a function'), 'internal'],
])('%s is a state, not a rejection', async (_, error, code) => {
  const { session } = await opened(new FakeHost(), {
    ...fakeEngine(),
    check: () => Promise.reject(error),
  });
  expect(session.getState()).toMatchObject({ phase: 'failed', failure: { code } });
});

test('the first answer does not wait for wording and references; what is said of them follows, and later answers hold it', async () => {
  const asked: boolean[] = [];
  const engine: Engine = {
    ...fakeEngine(),
    check: ({ whole }) => {
      asked.push(whole);
      const checked = { draft: sampleDraft, result: sampleResult(whole ? {} : { findings: [] }) };
      return Promise.resolve(whole ? checked : { ...checked, restLater: true });
    },
  };
  const { session } = await opened(new FakeHost(), engine);
  expect(asked).toEqual([false, true]);
  expect(session.getState().view?.items.length).toBeGreaterThan(0);
  await session.check();
  expect(asked).toEqual([false, true, true]);
});
