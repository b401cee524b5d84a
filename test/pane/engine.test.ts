import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../../src/pane/engine';
import { localEngine, type Checked } from '../../src/pane/engine';
import { answerOf, refusalOf, type Answer, type Question } from '../../src/pane/engine-message';
import { failureOf, PaneError, wordingOf } from '../../src/pane/failure';
import { workerEngine, type Thread } from '../../src/pane/worker-engine';
import { fakeEngine } from './fake-host';
import { sampleDraft, sampleResult } from './sample-check';

const request = {
  reading: { bytes: new Uint8Array(), coverage: { sections: true, headers: true, formatting: true } },
  options: { asOf: '2026-11-21' },
  whole: true,
} as const;
const checked: Checked = { draft: sampleDraft, result: sampleResult() };

/** A thread that answers as it is told; what crosses it is copied, as between real threads. */
class FakeThread implements Thread {
  onmessage: Thread['onmessage'] = null;
  onerror: Thread['onerror'] = null;
  readonly asked: Question[] = [];
  postMessage = (question: Question) => void this.asked.push(structuredClone(question));
  terminate = () => undefined;

  answer(answer: Answer): void {
    this.onmessage?.call(globalThis as never, { data: structuredClone(answer) } as MessageEvent);
  }

  fail(): void {
    this.onerror?.call(globalThis, {} as ErrorEvent);
  }
}

test('what crosses the thread is the check again, the paragraphs of the anatomy those of the draft', async () => {
  const thread = new FakeThread();
  const answer = workerEngine(() => thread, fakeEngine()).check(request);
  thread.answer(answerOf(thread.asked[0]!.id, checked));
  const { draft, result } = await answer;
  expect(draft).toEqual(sampleDraft);
  expect(result.findings).toEqual(checked.result.findings);
  expect(result.anatomy.of('soKyHieu')).toEqual(checked.result.anatomy.of('soKyHieu'));
  expect(result.anatomy.of('soKyHieu')[0]!.paragraph).toBe(draft.paragraphs[2]);
});

test('a file that is refused is an error with its code', async () => {
  const thread = new FakeThread();
  const answer = workerEngine(() => thread, fakeEngine()).check(request);
  thread.answer(refusalOf(thread.asked[0]!.id, new PaneError({ code: 'encrypted', message: 'Tệp có mật khẩu.' })));
  await expect(answer).rejects.toMatchObject({ code: 'encrypted', message: 'Tệp có mật khẩu.' });
});

test('answers find their questions, whatever their order', async () => {
  const thread = new FakeThread();
  const engine = workerEngine(() => thread, fakeEngine());
  const [first, second] = [engine.check(request), engine.check(request)];
  const [one, two] = thread.asked.map((question) => question.id);
  thread.answer(answerOf(two!, { ...checked, result: sampleResult({ findings: [] }) }));
  thread.answer(answerOf(one!, checked));
  expect([(await first).result.findings.length, (await second).result.findings.length]).toEqual([8, 0]);
});

test('the last answer that holds again is the very object, and does not cross the thread once more', async () => {
  const thread = new FakeThread();
  const engine = workerEngine(() => thread, fakeEngine());
  const first = engine.check(request);
  thread.answer(answerOf(thread.asked[0]!.id, checked));
  const second = engine.check(request);
  thread.answer({ id: thread.asked[1]!.id, kind: 'same' });
  expect(await second).toBe(await first);
});

test('a draft that is the same does not cross the thread with its second answer', async () => {
  const thread = new FakeThread();
  const engine = workerEngine(() => thread, fakeEngine());
  const first = engine.check({ ...request, whole: false });
  thread.answer(answerOf(thread.asked[0]!.id, { ...checked, restLater: true }));
  const second = engine.check(request);
  const answer = answerOf(thread.asked[1]!.id, { ...checked, result: sampleResult({ findings: [] }) }, checked.draft);
  expect(JSON.stringify(answer).length).toBeLessThan(JSON.stringify(answerOf(1, checked)).length / 2);
  thread.answer(answer);
  const { draft, result } = await second;
  expect(draft).toBe((await first).draft);
  expect(result.anatomy.of('soKyHieu')[0]!.paragraph).toBe(draft.paragraphs[2]);
});

test('how far a check is, is told before its answer', async () => {
  const thread = new FakeThread();
  const told = jest.fn();
  const answer = workerEngine(() => thread, fakeEngine()).check(request, told);
  thread.answer({ id: thread.asked[0]!.id, kind: 'progress', progress: { pages: 40 } });
  expect(told.mock.calls).toEqual([[{ pages: 40 }]]);
  thread.answer(answerOf(thread.asked[0]!.id, checked));
  expect((await answer).draft).toEqual(sampleDraft);
});

describe('what is stopped', () => {
  function stoppable() {
    const threads: FakeThread[] = [];
    const begin = () => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    };
    return { threads, engine: workerEngine(begin, fakeEngine()) };
  }

  test('is broken off with its thread; the check ends, other questions are put to the new thread', async () => {
    const { threads, engine } = stoppable();
    const terminated = jest.spyOn(threads[0]!, 'terminate');
    const [check, office] = [engine.check(request), engine.readOffice('{}')];
    engine.stop();
    await expect(check).rejects.toMatchObject({ code: 'stopped' });
    expect(terminated).toHaveBeenCalledTimes(1);
    expect(threads[1]!.asked.map(({ kind }) => kind)).toEqual(['office']);
    threads[1]!.answer(refusalOf(threads[1]!.asked[0]!.id, new Error('x')));
    await expect(office).rejects.toMatchObject({ code: 'internal' });
  });

  test('leaves the office’s own registry known, and what the old thread says late unheard', async () => {
    const { threads, engine } = stoppable();
    const changed = engine.changeOwn({ kind: 'replace', text: '[]', format: 'json' });
    const answer = { kind: 'changed', text: '{"instruments":[]}', count: 0 } as const;
    threads[0]!.answer({ id: threads[0]!.asked[0]!.id, kind: 'own', answer });
    await changed;
    const check = engine.check(request);
    const late = threads[0]!.asked[1]!.id;
    engine.stop();
    await expect(check).rejects.toMatchObject({ code: 'stopped' });
    const again = engine.check(request);
    expect(threads[1]!.asked.map(({ kind }) => kind)).toEqual(['own', 'check']);
    threads[0]!.answer(answerOf(late, checked));
    threads[1]!.answer(answerOf(threads[1]!.asked[1]!.id, { ...checked, result: sampleResult({ findings: [] }) }));
    expect((await again).result.findings).toEqual([]);
  });

  test('is nothing where no check is under way', () => {
    const { threads, engine } = stoppable();
    engine.stop();
    expect(threads.length).toBe(1);
  });
});

test('a thread that cannot start: the engine on this one takes over, now and later', async () => {
  const thread = new FakeThread();
  const asked: string[] = [];
  const instead: Engine = {
    check: () => {
      asked.push('here');
      return Promise.resolve(checked);
    },
    readOffice: (text) => fakeEngine().readOffice(text),
    changeOwn: (change) => fakeEngine().changeOwn(change),
    find: (query) => fakeEngine().find(query),
    stop: () => undefined,
    close: () => undefined,
  };
  const engine = workerEngine(() => thread, instead);
  const waiting = engine.check(request);
  thread.fail();
  expect(await waiting).toBe(checked);
  expect(await engine.check(request)).toBe(checked);
  expect(asked.length).toBe(2);
});

test('the engine on this thread refuses what is not a .docx, with the code of the command line', async () => {
  const bytes = readFileSync(resolve(__dirname, '../../package.json'));
  const reading = { ...request.reading, bytes: new Uint8Array(bytes) };
  const error: unknown = await localEngine()
    .check({ ...request, reading })
    .catch((thrown: unknown) => thrown);
  expect(failureOf(error).code).toBe('not-a-docx');
});

test.each([
  [
    'a typed error keeps code and sentence',
    Object.assign(new Error('Tệp hỏng.'), { code: 'damaged' }),
    { code: 'damaged', message: 'Tệp hỏng.' },
  ],
  [
    'an error of our own shows none of its words',
    new TypeError('undefined is not a function'),
    { code: 'internal', message: '' },
  ],
  ['something that is no error', 'oops', { code: 'internal', message: '' }],
])('%s', (_, thrown, expected) => {
  expect(failureOf(thrown)).toEqual(expected);
});

test.each([
  [
    'a code with words of its own',
    { code: 'damaged', message: 'x' },
    'Phần nội dung của tệp Word thiếu hoặc đứt đoạn. Xin mở tệp bằng Word (Mở và sửa chữa), lưu thành tệp mới, rồi kiểm tra lại.',
  ],
  [
    'a code of the host says its sentence',
    { code: 'no-access', message: 'Word không cho đọc.' },
    'Word không cho đọc.',
  ],
  ['nothing known', { code: 'internal', message: '' }, 'Xin thử lại. Văn bản vẫn nguyên như cũ.'],
])('%s', (_, failure, expected) => {
  expect(wordingOf(failure).more).toBe(expected);
});

describe('the registries', () => {
  const row = { type: 'Kế hoạch', number: '777/KH-UBND', date: '2022-01-14' };
  const query = { text: '777 kh', asOf: '2026-11-21', most: 8, recent: [] } as const;

  test('the office’s own is searched and answered for by the engine on this thread', async () => {
    const engine = localEngine();
    expect((await engine.find(query)).found).toEqual([]);
    const answer = await engine.changeOwn({ kind: 'add', row });
    expect(answer).toMatchObject({ kind: 'changed', count: 1 });
    expect((await engine.find(query)).found).toMatchObject([{ instrument: { number: '777/KH-UBND', own: true } }]);
    await engine.changeOwn({ kind: 'remove', number: row.number, date: '2022-01-14' });
    expect((await engine.find(query)).found).toEqual([]);
  });

  test('what crosses the thread comes back as it was', async () => {
    const thread = new FakeThread();
    const engine = workerEngine(() => thread, fakeEngine());
    const [changed, found] = [engine.changeOwn({ kind: 'add', row }), engine.find(query)];
    expect(thread.asked.map(({ kind }) => kind)).toEqual(['own', 'find']);
    const answer = { kind: 'changed', text: '{"instruments":[]}', count: 0 } as const;
    thread.answer({ id: thread.asked[0]!.id, kind: 'own', answer });
    thread.answer({ id: thread.asked[1]!.id, kind: 'find', answer: { found: [], builtIn: 812, own: 1 } });
    expect(await changed).toEqual(answer);
    expect(await found).toEqual({ found: [], builtIn: 812, own: 1 });
  });

  test('the engine that takes over from a broken thread takes the office’s own registry over too', async () => {
    const thread = new FakeThread();
    const instead = fakeEngine();
    const taken = jest.spyOn(instead, 'changeOwn');
    const engine = workerEngine(() => thread, instead);
    const changed = engine.changeOwn({ kind: 'add', row });
    const text = JSON.stringify({ instruments: [row] });
    thread.answer({ id: thread.asked[0]!.id, kind: 'own', answer: { kind: 'changed', text, count: 1 } });
    await changed;
    thread.fail();
    await engine.find(query);
    await engine.find(query);
    expect(taken.mock.calls).toEqual([[{ kind: 'replace', text, format: 'json' }]]);
  });
});

test('of a file without a byte the pane says what the command line says', async () => {
  const empty = localEngine().check({ ...request, reading: { ...request.reading, bytes: new Uint8Array() } });
  const failure = failureOf(await empty.catch((error: unknown) => error));
  expect(failure.code).toBe('empty');
  expect(wordingOf(failure).more).toBe(failure.message);
  expect(wordingOf({ ...failure, code: 'not-a-docx' }).more).not.toContain('rỗng');
});
