import type { Engine } from '../../src/pane/engine';
import { canSilence, plainOffice, rulesIn } from '../../src/pane/office-state';
import {
  memoryOffice,
  noSetting,
  storedOffice,
  type OfficeSetting,
  type OfficeStore,
} from '../../src/pane/office-store';
import { Session } from '../../src/pane/session';
import { memoryWaivers } from '../../src/pane/waivers';
import { FakeHost, fakeEngine } from './fake-host';
import { sampleFindings, sampleResult } from './sample-check';

const month = 'nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
const good = JSON.stringify({ name: 'UBND xã A', rules: { [month]: 'error' } });
const faulty = '{\n"rules": {\n"nd30/khong-co/gi": "off" } }';

const advice = { ...sampleFindings[1]!, rule: 'chung/noi-dung/mau', severity: 'info', basis: null } as const;

async function opened(office: OfficeStore = memoryOffice(), more: Partial<Engine> = {}) {
  const engine = { ...fakeEngine([sampleResult({ findings: [advice, ...sampleFindings] })]), ...more };
  const check = jest.spyOn(engine, 'check');
  const waivers = memoryWaivers();
  const session = new Session({
    host: new FakeHost(),
    engine,
    waivers,
    office,
    today: '2026-11-21',
    now: () => new Date(0),
  });
  await session.start();
  const levels = () => check.mock.calls.at(-1)![0].options.office?.levels;
  const item = session.getState().view!.items.find(({ rule }) => rule === advice.rule)!;
  return { session, office, levels, item, state: () => session.getState().office };
}

test('nothing decided: the checker is told nothing', async () => {
  const { levels } = await opened();
  expect(levels()).toBeUndefined();
});

test('a good file is obeyed at once and kept on the machine', async () => {
  const { session, office, levels, state } = await opened();
  await session.office.choose('a.json', good);
  expect(levels()).toEqual({ [month]: 'error' });
  expect(state().file).toMatchObject({ name: 'a.json', changes: [{ rule: month, to: 'error' }] });
  expect(office.load().file).toEqual({ name: 'a.json', text: good });
  const again = await opened(office);
  expect(again.levels()).toEqual({ [month]: 'error' });
});

test('a file with a fault changes nothing: the one in force stays', async () => {
  const { session, office, levels, state } = await opened();
  await session.office.choose('a.json', good);
  await session.office.choose('b.json', faulty);
  expect(state().refused).toMatchObject({ name: 'b.json', faults: [{ line: 3 }] });
  expect(state().file?.name).toBe('a.json');
  expect(levels()).toEqual({ [month]: 'error' });
  expect(office.load().file?.name).toBe('a.json');
});

test('a kept file that has become faulty is not obeyed, and is told', async () => {
  const { levels, state } = await opened(memoryOffice({ ...noSetting, file: { name: 'cu.json', text: faulty } }));
  expect(levels()).toBeUndefined();
  expect(state()).toMatchObject({ file: null, refused: { name: 'cu.json' } });
});

test('a reader that does not come refuses the file and stops nothing', async () => {
  const readOffice = () => Promise.reject(new Error('no chunk'));
  const { session, state } = await opened(memoryOffice({ ...noSetting, file: { name: 'a.json', text: good } }), {
    readOffice,
  });
  expect(session.getState().phase).toBe('ready');
  expect(state().refused).toEqual({ name: 'a.json', faults: [] });
});

test('put away, the file is forgotten', async () => {
  const { session, office, levels } = await opened();
  await session.office.choose('a.json', good);
  await session.office.remove();
  expect(levels()).toBeUndefined();
  expect(office.load()).toEqual(noSetting);
});

test('advice is switched off on this machine, and on again', async () => {
  const { session, office, levels, item } = await opened();
  await session.office.silence(item);
  expect(levels()).toEqual({ [advice.rule]: 'off' });
  expect(session.getState()).toMatchObject({
    silenced: { rule: advice.rule },
    office: { silenced: [{ rule: advice.rule }] },
  });
  expect(office.load().silenced).toEqual([{ rule: advice.rule, message: advice.message }]);
  await session.office.restore(advice.rule);
  expect(levels()).toBeUndefined();
  expect(session.getState().silenced).toBeNull();
});

test('what the office has decided stands above what was switched off here', () => {
  const rules = { name: null, levels: { a: 'error' }, words: { organisations: [], units: [], types: [] } } as const;
  const file = { name: 'a.json', rules, changes: [] };
  const silenced = [
    { rule: 'a', message: '' },
    { rule: 'b', message: '' },
  ];
  expect(rulesIn({ ...plainOffice, file, silenced })?.levels).toEqual({ a: 'error', b: 'off' });
});

test('what the text says may not be switched off from a card', async () => {
  const { session, item } = await opened();
  const errors = session.getState().view!.items.filter(({ mark }) => mark === 'error');
  expect(canSilence(plainOffice, item)).toBe(true);
  expect(errors.filter((it) => canSilence(plainOffice, it))).toEqual([]);
});

describe('in the browser', () => {
  const setting: OfficeSetting = { file: { name: 'a.json', text: good }, silenced: [{ rule: 'a', message: 'b' }] };

  function storage() {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  }

  test('it gives back what it was given, each site its own', () => {
    const shared = storage();
    const [one, other] = [storedOffice(() => shared, 'a'), storedOffice(() => shared, 'b')];
    expect(one.save(setting)).toBe('kept');
    expect(one.load()).toEqual(setting);
    expect(other.load()).toEqual(noSetting);
  });

  test.each(['{', '5', '{"file": {"name": 1}, "silenced": [3]}', '{"file": "a"}'])(
    'damaged data is none: %s',
    (saved) => {
      const shared = storage();
      shared.kept.set('the-thuc/co-quan', saved);
      expect(storedOffice(() => shared).load()).toEqual(noSetting);
    },
  );

  test('a storage that is full, or refused, says so and stops nothing', async () => {
    const refused = storedOffice(() => {
      throw new Error('The operation is insecure.');
    });
    const { session, levels } = await opened(refused);
    await session.office.choose('a.json', good);
    expect(levels()).toEqual({ [month]: 'error' });
    expect(session.getState().office.kept).toBe(false);
  });
});
