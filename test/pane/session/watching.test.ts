import type { Checked, Engine } from '../../../src/pane/engine';
import { Session } from '../../../src/pane/session';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';
import { sampleDraft, sampleFindings, sampleResult } from '../sample-check';

const first: Checked = { draft: sampleDraft, result: sampleResult() };
const second: Checked = { draft: sampleDraft, result: sampleResult({ findings: sampleFindings.slice(1) }) };

/** A session that is open, and an engine that answers with `next`. */
async function opened() {
  let next = first;
  const host = new FakeHost();
  const read = jest.spyOn(host, 'read');
  const engine: Engine = { ...fakeEngine(), check: () => Promise.resolve(next) };
  const session = new Session({
    host,
    engine,
    waivers: memoryWaivers(),
    today: '2026-11-21',
    now: () => new Date(Date.now()),
  });
  const end = session.open();
  await jest.advanceTimersByTimeAsync(0);
  read.mockClear();
  return { host, session, read, end, edit: (checked: Checked) => void (next = checked) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a change is told at once and checked when the author has stopped typing', async () => {
  const { host, session, read, edit } = await opened();
  for (let key = 0; key < 20; key++) {
    edit(second);
    host.change();
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(session.getState()).toMatchObject({ phase: 'stale', said: 'Văn bản đã thay đổi' });
  expect(session.getState().view!.items.length).toBe(9);
  expect(read).not.toHaveBeenCalled();

  await jest.advanceTimersByTimeAsync(3000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(session.getState().phase).toBe('ready');
  expect(session.getState().view!.items.length).toBe(8);
});

test('filter, open card and the reason being typed stay through it', async () => {
  const { host, session, edit } = await opened();
  const { key } = session.getState().view!.items.find(({ message }) => message.includes('Tháng 3'))!;
  session.dispatch({ type: 'filtered', filter: 'warning' });
  session.dispatch({ type: 'opened', key });
  session.dispatch({ type: 'asked', key });
  edit(second);
  host.change();
  await jest.advanceTimersByTimeAsync(4000);
  expect(session.getState()).toMatchObject({ phase: 'ready', filter: 'warning', open: key, asking: key });
  expect(session.getState().view!.items.length).toBe(8);
});

test('a draft that was changed back is as it was: the same list, nothing announced', async () => {
  const { host, session } = await opened();
  const { view } = session.getState();
  host.change();
  expect(session.getState().phase).toBe('stale');
  await jest.advanceTimersByTimeAsync(4000);
  expect(session.getState()).toMatchObject({ phase: 'ready', said: '' });
  expect(session.getState().view).toBe(view);
});

test('the list does not move under a hand, and follows once it is gone', async () => {
  const { host, session, read, edit } = await opened();
  edit(second);
  host.change();
  for (let move = 0; move < 10; move++) {
    await jest.advanceTimersByTimeAsync(1000);
    session.touched();
  }
  expect(read).not.toHaveBeenCalled();
  expect(session.getState().phase).toBe('stale');
  await jest.advanceTimersByTimeAsync(5000);
  expect(session.getState().view!.items.length).toBe(8);
});

test('a hand that comes while the draft is being read holds the answer back; it is not read twice', async () => {
  const { host, session, read, edit } = await opened();
  edit(second);
  host.change();
  read.mockImplementationOnce(() => {
    session.touched();
    return Promise.resolve({ bytes: new Uint8Array(), coverage: { sections: true, headers: true, formatting: true } });
  });
  await jest.advanceTimersByTimeAsync(3500);
  expect(session.getState().view!.items.length).toBe(9);
  await jest.advanceTimersByTimeAsync(5000);
  expect(session.getState().view!.items.length).toBe(8);
  expect(read).toHaveBeenCalledTimes(1);
});

test('what Word tells of the pane’s own fix is no change of the author’s', async () => {
  const { host, session, edit } = await opened();
  edit(second);
  await session.fix([session.getState().view!.items.find(({ message }) => message.includes('gạch chéo'))!]);
  await jest.advanceTimersByTimeAsync(300);
  host.change();
  expect(session.getState().phase).toBe('ready');
  await jest.advanceTimersByTimeAsync(4000);
  expect(session.getState().phase).toBe('ready');
});

test('typing on while the draft is being judged: what was judged is not shown, the next look tells', async () => {
  const { host, session, edit } = await opened();
  const { read } = host;
  host.change();
  host.read = () => {
    host.change();
    host.read = read;
    edit(second);
    return read();
  };
  await jest.advanceTimersByTimeAsync(3000);
  expect(session.getState()).toMatchObject({ phase: 'stale' });
  await jest.advanceTimersByTimeAsync(3500);
  expect(session.getState().view!.items.length).toBe(8);
});

test('coming back to the pane looks again, not more often than every few seconds', async () => {
  const { session, read, edit } = await opened();
  edit(second);
  session.returned();
  await jest.advanceTimersByTimeAsync(600);
  expect(session.getState().view!.items.length).toBe(8);
  for (let i = 0; i < 5; i++) {
    session.returned();
    await jest.advanceTimersByTimeAsync(600);
  }
  expect(read).toHaveBeenCalledTimes(1);
});

test('a draft that cannot be read meanwhile leaves what is known', async () => {
  const { host, session, edit } = await opened();
  edit(second);
  host.read = () => Promise.reject(new Error('GeneralException'));
  host.change();
  await jest.advanceTimersByTimeAsync(4000);
  expect(session.getState()).toMatchObject({ phase: 'stale', failure: null });
  expect(session.getState().view!.items.length).toBe(9);
});

test('a check that was stopped keeps the list and is not taken up unasked', async () => {
  const { host, session, read } = await opened();
  const checking = session.check();
  session.stop();
  await checking;
  expect(session.getState()).toMatchObject({ phase: 'stopped', said: 'Đã dừng kiểm tra' });
  expect(session.getState().view!.items.length).toBe(9);
  read.mockClear();
  host.change();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(read).not.toHaveBeenCalled();
  await session.check();
  expect(session.getState().phase).toBe('ready');
});

test('once it is closed nothing is heard or waited for', async () => {
  const { host, read, end } = await opened();
  host.change();
  end();
  expect(host.watchers.size).toBe(0);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(read).not.toHaveBeenCalled();
  expect(jest.getTimerCount()).toBe(0);
});
