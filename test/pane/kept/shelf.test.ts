import { choiceIn } from '../../../src/pane/kept/choice';
import { inDocument, inMemory, onMachine, type DocumentSettings } from '../../../src/pane/kept/place';
import { Resets } from '../../../src/pane/kept/resets';
import { asideKey, asItStood, Shelf, type Shape } from '../../../src/pane/kept/shelf';
import { resetNotice } from '../../../src/pane/kept/strings';
import { storedMemory } from '../../../src/pane/memory';
import { storedOffice } from '../../../src/pane/office-store';
import { storedProfile } from '../../../src/pane/profile/store';
import { Session } from '../../../src/pane/session';
import { documentWaivers, memoryWaivers, storedWaivers } from '../../../src/pane/waivers';
import { FakeHost, fakeEngine } from '../fake-host';

function storage(initial: Readonly<Record<string, string>> = {}, room = Infinity) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
  };
}

/** Lets what is laid aside come to rest. */
const settled = () => new Promise((resume) => setTimeout(resume, 0));

/** A name that was once a text alone, then a list, today a list under `names`. */
const shape: Shape<{ readonly names: readonly string[] }> = {
  key: 'ten',
  empty: { names: [] },
  migrations: [asItStood, (kept) => (typeof kept === 'string' ? [kept] : kept), (kept) => ({ names: kept })],
  read: (kept) => {
    const names: unknown = typeof kept === 'object' && kept !== null && 'names' in kept ? kept.names : null;
    return Array.isArray(names) ? { names: names.filter((it) => typeof it === 'string') } : null;
  },
};

describe('a thing in its place', () => {
  test.each([
    ['nothing', null, []],
    ['version 0, before versions were written', '"An"', ['An']],
    ['version 1', '{"version":1,"value":"An"}', ['An']],
    ['version 2', '{"version":2,"value":["An","Ba"]}', ['An', 'Ba']],
    ['version 3, today’s', '{"version":3,"value":{"names":["An"]}}', ['An']],
  ])('is brought up to today from %s', (_, text, value) => {
    const box = storage(text === null ? {} : { ten: text });
    const reset = jest.fn();
    expect(
      new Shelf(
        onMachine(() => box),
        shape,
        reset,
      ).load(),
    ).toEqual({ names: value });
    expect(reset).not.toHaveBeenCalled();
  });

  test.each([
    ['no JSON', '{'],
    ['a value of another shape', '7'],
    ['a version yet to come', '{"version":4,"value":{"names":["An"]}}'],
    ['today’s version with another value', '{"version":3,"value":[]}'],
  ])('%s is laid aside as it stands, told once, and it begins anew', async (_, text) => {
    const box = storage({ ten: text });
    const reset = jest.fn();
    const make = () =>
      new Shelf(
        onMachine(() => box),
        shape,
        reset,
      );
    expect(make().load()).toEqual({ names: [] });
    await settled();
    expect(box.kept.get(asideKey('ten'))).toBe(text);
    expect(make().load()).toEqual({ names: [] });
    expect(reset.mock.calls).toEqual([['ten']]);
  });

  test('a place that is full keeps the broken text where it is', async () => {
    const box = storage({ ten: '{' }, 0);
    expect(
      new Shelf(
        onMachine(() => box),
        shape,
      ).load(),
    ).toEqual({ names: [] });
    await settled();
    expect([...box.kept]).toEqual([['ten', '{']]);
  });

  test('what is saved stands under the key of the site', () => {
    const box = storage();
    void new Shelf(
      onMachine(() => box, 'site/'),
      shape,
    ).save({ names: ['An'] });
    expect([...box.kept.keys()]).toEqual(['site/ten']);
    expect(
      new Shelf(
        onMachine(() => box),
        shape,
      ).load(),
    ).toEqual({ names: [] });
  });
});

function settings(initial: Readonly<Record<string, unknown>>): DocumentSettings {
  const kept = new Map(Object.entries(initial));
  return {
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void kept.set(name, value),
    saveAsync: (done) => {
      done();
    },
  };
}

describe('what was kept before versions were written is kept still', () => {
  test('habits', () => {
    const box = storage({ 'the-thuc/thoi-quen': '{"tab":"vienDan","recent":["33/CT-TTg 2021-11-26"]}' });
    expect(storedMemory(() => box).load()).toMatchObject({ tab: 'vienDan', recent: ['33/CT-TTg 2021-11-26'] });
  });

  test('the office’s rules', () => {
    const setting = { file: { name: 'a.json', text: '{}' }, silenced: [{ rule: 'x', message: 'y' }] };
    const box = storage({ 'the-thuc/co-quan': JSON.stringify(setting) });
    expect(storedOffice(() => box).load()).toEqual(setting);
  });

  test('the agency’s profile', () => {
    const box = storage({ 'the-thuc/ho-so': '{"saved":"{}","unsaved":null}' });
    expect(storedProfile(() => box).load()).toEqual({ saved: '{}', unsaved: null });
  });

  test('waivers in the document and on the machine', async () => {
    const waivers = [{ fingerprint: 'a\nb', reason: 'theo mẫu của sở' }];
    const text = JSON.stringify(waivers);
    expect(await documentWaivers(settings({ 'the-thuc/bo-qua': text })).load()).toEqual(waivers);
    expect(await storedWaivers(storage({ 'the-thuc/bo-qua/a.docx': text }), 'a.docx').load()).toEqual(waivers);
  });
});

describe('the kind and convention that the author chose', () => {
  test('travel with the document', async () => {
    const kept = settings({});
    await choiceIn(inDocument(kept)).save({ system: 'hd05', kind: 'ke-hoach' });
    expect(choiceIn(inDocument(kept)).load()).toEqual({ system: 'hd05', kind: 'ke-hoach' });
  });

  test('are each document’s own on a machine', async () => {
    const place = inMemory();
    await choiceIn(place, 'a.docx').save({ system: 'hd05', kind: 'auto' });
    expect(choiceIn(place, 'b.docx').load()).toEqual({ system: 'auto', kind: 'auto' });
  });

  test('a kind that is not known any more is recognised again', () => {
    const kept = settings({ 'the-thuc/chon': '{"version":1,"value":{"system":"nd30","kind":"xyz"}}' });
    expect(choiceIn(inDocument(kept)).load()).toEqual({ system: 'nd30', kind: 'auto' });
  });

  test('a document that takes no settings: it is told, and the draft is judged so all the same', async () => {
    const refusing: DocumentSettings = {
      ...settings({}),
      saveAsync: (done) => {
        done({ status: 'failed' });
      },
    };
    const session = sessionWith({ choice: choiceIn(inDocument(refusing)) });
    await session.start();
    await session.override({ system: 'hd05', kind: 'auto' });
    expect(session.getState()).toMatchObject({
      override: { system: 'hd05', kind: 'auto' },
      trouble: { text: expect.stringContaining('không lưu được lựa chọn') as string },
    });
  });

  test('is what the first check of a document is asked with', async () => {
    const choice = choiceIn(inMemory());
    await choice.save({ system: 'hd36', kind: 'auto' });
    const engine = fakeEngine();
    const check = jest.spyOn(engine, 'check');
    await sessionWith({ choice, engine }).start();
    expect(check.mock.calls[0]![0].options).toMatchObject({ system: 'hd36' });
  });
});

function sessionWith(more: Partial<ConstructorParameters<typeof Session>[0]>): Session {
  const given = { host: new FakeHost(), engine: fakeEngine(), waivers: memoryWaivers(), today: '2026-11-21' } as const;
  return new Session({ ...given, now: () => new Date(0), ...more });
}

describe('what was reset', () => {
  test('is told once each, whenever it was found', () => {
    const resets = new Resets();
    resets.note('a');
    const told = jest.fn();
    resets.listen(told);
    resets.note('b');
    resets.note('a');
    expect(told.mock.calls).toEqual([['a'], ['b']]);
  });

  test('stands in the pane through every check until the author has seen it', async () => {
    const resets = new Resets();
    const box = storage({ 'the-thuc/thoi-quen': '{', 'the-thuc/co-quan': '[]' });
    const session = sessionWith({
      resets,
      memory: storedMemory(() => box, '', resets.note),
      office: storedOffice(() => box, '', resets.note),
    });
    await session.start();
    await session.check();
    const keys = ['the-thuc/thoi-quen', 'the-thuc/co-quan'];
    expect(session.getState().resets).toEqual(keys);
    expect(resetNotice(keys)).toBe(
      'Phần đã lưu bị hỏng nên đặt lại từ đầu: thói quen dùng ngăn, quy tắc của cơ quan. Bản hỏng vẫn được giữ riêng.',
    );
    expect(box.kept.get('the-thuc/co-quan/hong')).toBe('[]');
    session.dispatch({ type: 'resetsSeen' });
    expect(session.getState().resets).toEqual([]);
  });
});
