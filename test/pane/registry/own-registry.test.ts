import { memoryRegistry, type RegistryStore } from '../../../src/pane/registry/store';
import { Session } from '../../../src/pane/session';
import { memoryWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';

const row = { type: 'Kế hoạch', number: '15/KH-UBND', date: '2022-01-14', issuer: 'UBND tỉnh Đồng Tháp' };
const json = JSON.stringify({ instruments: [row] });
const csv = 'loại,số ký hiệu,ngày\nKế hoạch,15/KH-UBND,2022-01-14\nQuyết định,99/QĐ-UBND,2023-02-03\n';

async function opened(registry: RegistryStore = memoryRegistry(), more: Partial<ReturnType<typeof fakeEngine>> = {}) {
  const engine = { ...fakeEngine(), ...more };
  const check = jest.spyOn(engine, 'check');
  const session = new Session({
    host: new FakeHost(),
    engine,
    waivers: memoryWaivers(),
    registry,
    today: '2026-11-21',
    now: () => new Date(0),
  });
  await session.start();
  return { session, registry, check, own: () => session.getState().own };
}

test('nothing kept: no registry, and the check does not wait for one', async () => {
  const { own, check } = await opened();
  expect(own()).toEqual({ name: null, count: 0, refused: null, kept: true });
  expect(check).toHaveBeenCalledTimes(1);
});

test('a file is in use at once, kept on the machine, and checked with', async () => {
  const { session, registry, check, own } = await opened();
  await session.own.choose('xa.json', json);
  expect(own()).toMatchObject({ name: 'xa.json', count: 1, refused: null, kept: true });
  expect(check).toHaveBeenCalledTimes(2);
  expect(await registry.load()).toMatchObject({ name: 'xa.json' });
  const again = await opened(registry);
  await again.session.own.load();
  expect(again.own()).toMatchObject({ name: 'xa.json', count: 1 });
});

test('a CSV is read by its ending', async () => {
  const { session, own } = await opened();
  await session.own.choose('xa.CSV', csv);
  expect(own()).toMatchObject({ name: 'xa.CSV', count: 2 });
});

test('a faulty file changes nothing: every bad row is told, the registry in use stays', async () => {
  const { session, registry, check, own } = await opened();
  await session.own.choose('xa.json', json);
  await session.own.choose('hong.json', JSON.stringify([{ type: 'Kế hoạch' }, row, { ...row, date: '2022-02-30' }]));
  expect(own()).toMatchObject({
    name: 'xa.json',
    count: 1,
    refused: {
      name: 'hong.json',
      faults: ['dòng 1: số, ký hiệu thiếu hoặc không đúng.', 'dòng 3: ngày (dạng 2026-03-05) thiếu hoặc không đúng.'],
    },
  });
  expect((await registry.load())?.name).toBe('xa.json');
  expect(check).toHaveBeenCalledTimes(2);
});

test('a document is added, takes the place of one of its number and day, and goes', async () => {
  const { session, own } = await opened();
  expect(await session.own.add(row)).toBe(true);
  expect(await session.own.add({ ...row, title: 'về công tác dân vận' })).toBe(true);
  expect(own()).toMatchObject({ name: null, count: 1 });
  expect(JSON.parse(session.own.exported()!)).toEqual({ instruments: [{ ...row, title: 'về công tác dân vận' }] });
  await session.own.remove('15/KH-UBND', '2022-01-14');
  expect(own()).toMatchObject({ name: null, count: 0 });
  expect(session.own.exported()).toBeNull();
});

test('put away, it is forgotten', async () => {
  const { session, registry, own } = await opened();
  await session.own.choose('xa.json', json);
  await session.own.clear();
  expect(own()).toMatchObject({ name: null, count: 0, refused: null });
  expect(await registry.load()).toBeNull();
});

test('a machine that cannot keep it says so; it is in use all the same', async () => {
  const full: RegistryStore = { ...memoryRegistry(), save: () => Promise.resolve('notKept') };
  const { session, own } = await opened(full);
  await session.own.choose('xa.json', json);
  expect(own()).toMatchObject({ count: 1, kept: false });
});

test('a kept registry that has become faulty is told and stops nothing', async () => {
  const { session, own } = await opened(memoryRegistry({ name: 'cu.json', text: '{' }));
  await session.own.load();
  expect(session.getState().phase).toBe('ready');
  expect(own()).toMatchObject({ count: 0, refused: { name: 'cu.json', faults: [expect.any(String)] } });
});

test('a reader that does not come refuses the file and stops nothing', async () => {
  const { session, own } = await opened(memoryRegistry(), {
    changeOwn: () => Promise.reject(new Error('no chunk')),
  });
  await session.own.choose('xa.json', json);
  expect(own()).toMatchObject({ count: 0, refused: { name: 'xa.json', faults: [] } });
  expect(await session.own.add(row)).toBe(false);
});
