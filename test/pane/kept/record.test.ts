import { FileHost } from '../../../src/host/file';
import type { Kept } from '../../../src/host/host';
import { choiceIn, noChoice } from '../../../src/pane/kept/choice';
import { inDocument, inMemory, type DocumentSettings } from '../../../src/pane/kept/place';
import { RecordKeeper, type AroundRecord } from '../../../src/pane/kept/record';
import { resetNotice } from '../../../src/pane/kept/strings';
import { Session } from '../../../src/pane/session';
import { documentWaivers, memoryWaivers } from '../../../src/pane/waivers';
import { noRecord, longestRecord, type DocumentRecord } from '../../../src/record/model';
import { readRecord } from '../../../src/record/read';
import { recordText } from '../../../src/record/write';
import { golden } from '../../support/golden';
import { FakeHost, fakeEngine } from '../fake-host';

const one = { fingerprint: 'a/b/c\ntrang\nx\ny', reason: 'theo mẫu của sở' };
const two = { fingerprint: 'unchecked\nphuLuc\nChữ trong hình.', reason: 'đã xem, đúng' };
const chosen = { system: 'hd36', kind: 'ke-hoach' } as const;
const key = 'k';

function kept(record: Partial<DocumentRecord>): string {
  return recordText({ ...noRecord, ...record });
}

/** A keeper over a host that takes what it is given, with what it kept and told. */
function opened(more: Partial<AroundRecord> = {}) {
  const host = new FakeHost();
  const aside = inMemory();
  const told: string[] = [];
  const keeper = new RecordKeeper({
    ...{ host, aside, key, asideIs: 'refuge', apart: 'the-thuc/ghi-rieng-word' },
    earlier: { waivers: memoryWaivers(), choice: choiceIn(inMemory()) },
    note: (it) => told.push(it),
    ...more,
  });
  const inHost = () => {
    const text = host.kept.at(-1);
    return text === undefined || text === null ? text : readRecord(text);
  };
  return { host, aside, told, keeper, inHost };
}

const read = (record: Partial<DocumentRecord>) => ({ kind: 'read', record: { ...noRecord, ...record }, unread: 0 });
const refused: Kept = { kind: 'refused', reason: 'denied' };

test('a document that keeps nothing has nothing, and nothing is written to it', async () => {
  const { keeper, host, aside, told } = opened();
  expect(await keeper.waivers.load(undefined)).toEqual([]);
  expect(await keeper.choice.load(undefined)).toEqual(noChoice);
  await keeper.waivers.save([]);
  await keeper.choice.save(noChoice);
  expect([host.kept, aside.get(key), told]).toEqual([[], null, []]);
});

test('waivers and choice are one part of the document; when both are gone it goes', async () => {
  const { keeper, host, inHost } = opened();
  await keeper.waivers.load(undefined);
  await keeper.waivers.save([one]);
  await keeper.choice.save(chosen);
  expect(inHost()).toEqual(read({ waivers: [one], choice: chosen }));
  await keeper.waivers.save([]);
  expect(inHost()).toEqual(read({ choice: chosen }));
  await keeper.choice.save(noChoice);
  expect(host.kept).toHaveLength(4);
  expect(inHost()).toBeNull();
});

test('what the document brings is there, and is kept with what comes', async () => {
  const { keeper, inHost, told } = opened();
  const text = kept({ waivers: [one], choice: chosen });
  expect(await keeper.waivers.load(text)).toEqual([one]);
  expect(await keeper.choice.load(text)).toEqual(chosen);
  await keeper.waivers.save([one, two]);
  expect(inHost()).toEqual(read({ waivers: [one, two], choice: chosen }));
  expect(told).toEqual([]);
});

test('changes made at once are all kept, the last one last', async () => {
  const { keeper, inHost } = opened();
  await keeper.waivers.load(undefined);
  await Promise.all([keeper.waivers.save([one]), keeper.choice.save(chosen), keeper.waivers.save([one, two])]);
  expect(inHost()).toEqual(read({ waivers: [one, two], choice: chosen }));
});

describe('where the document takes none', () => {
  test('it is kept beside it, told, and holds when the document is opened again', async () => {
    const { keeper, host, aside, told } = opened();
    host.keeping = refused;
    const text = kept({ waivers: [one] });
    await keeper.waivers.load(text);
    await keeper.waivers.save([two]);
    expect(told).toEqual(['the-thuc/ghi-rieng-word']);
    const again = opened({ aside });
    expect(await again.keeper.waivers.load(text)).toEqual([two]);
    await again.keeper.waivers.save([one, two]);
    expect(again.inHost()).toEqual(read({ waivers: [one, two] }));
    expect(aside.get(key)).toBe('');
  });

  test('a host that throws is as one that refuses', async () => {
    const { keeper, host, aside, told } = opened();
    host.keep = () => Promise.reject(new Error('gone'));
    await keeper.waivers.load(undefined);
    await keeper.waivers.save([one]);
    expect(readRecord(aside.get(key) ?? '')).toEqual(read({ waivers: [one] }));
    expect(told).toEqual(['the-thuc/ghi-rieng-word']);
  });

  test('and where the place beside it takes none either, that is a rejection', async () => {
    const full = { get: () => null, set: () => Promise.reject(new Error('full')) };
    const { keeper, host } = opened({ aside: full });
    host.keeping = refused;
    await keeper.waivers.load(undefined);
    await expect(keeper.waivers.save([one])).rejects.toThrow('full');
  });
});

describe('on the machine, by the name of the file', () => {
  test('a copy is kept for whoever opens the file again, and goes into it from there', async () => {
    const first = opened({ asideIs: 'copy' });
    await first.keeper.waivers.load(undefined);
    await first.keeper.waivers.save([one]);
    const again = opened({ asideIs: 'copy', aside: first.aside });
    expect(await again.keeper.waivers.load(undefined)).toEqual([one]);
    expect(again.inHost()).toEqual(read({ waivers: [one] }));
  });

  test('the document goes before it', async () => {
    const { keeper, aside, host } = opened({ asideIs: 'copy' });
    await aside.set(key, kept({ waivers: [one] }));
    expect(await keeper.waivers.load(kept({ waivers: [two] }))).toEqual([two]);
    expect(host.kept).toEqual([]);
  });

  test('a full machine is no trouble where the document takes it', async () => {
    const full = { get: () => null, set: () => Promise.reject(new Error('full')) };
    const { keeper, inHost, told } = opened({ asideIs: 'copy', aside: full });
    await keeper.waivers.load(undefined);
    await keeper.waivers.save([one]);
    expect(inHost()).toEqual(read({ waivers: [one] }));
    expect(told).toEqual([]);
  });
});

describe('what earlier versions kept', () => {
  test('joins what is here once, and is then there no more', async () => {
    const waivers = memoryWaivers([one, two]);
    const choice = choiceIn(inMemory());
    await choice.save(chosen);
    const { keeper, inHost } = opened({ earlier: { waivers, choice } });
    expect(await keeper.waivers.load(kept({ waivers: [{ ...one, reason: 'lý do mới' }] }))).toEqual([
      { ...one, reason: 'lý do mới' },
      two,
    ]);
    expect(inHost()).toEqual(read({ waivers: [{ ...one, reason: 'lý do mới' }, two], choice: chosen }));
    expect([await waivers.load(), await choice.load()]).toEqual([[], noChoice]);
  });

  test('stays where it is when it can be kept nowhere else', async () => {
    const full = { get: () => null, set: () => Promise.reject(new Error('full')) };
    const waivers = memoryWaivers([one]);
    const { keeper, host } = opened({ aside: full, earlier: { waivers, choice: choiceIn(inMemory()) } });
    host.keeping = refused;
    expect(await keeper.waivers.load(undefined)).toEqual([one]);
    expect(await waivers.load()).toEqual([one]);
  });

  test('in the settings of a Word document', async () => {
    const values = new Map<string, unknown>([['the-thuc/bo-qua', JSON.stringify([one])]]);
    const settings: DocumentSettings = {
      get: (name) => values.get(name) ?? null,
      set: (name, value) => values.set(name, value),
      saveAsync: (done) => {
        done({ status: 'succeeded' });
      },
    };
    const aside = inDocument(settings);
    const earlier = () => ({ waivers: documentWaivers(settings), choice: choiceIn(aside) });
    const first = opened({ aside, earlier: earlier() });
    expect(await first.keeper.waivers.load(undefined)).toEqual([one]);
    const again = opened({ aside, earlier: earlier() });
    expect(await again.keeper.waivers.load(first.host.kept.at(-1) ?? undefined)).toEqual([one]);
    expect(again.host.kept).toEqual([]);
  });
});

test.each([
  ['damaged', '<record xmlns="urn:the-thuc:record" version="1"><', 'the-thuc/bo-qua', []],
  [
    'damaged in one entry',
    kept({ waivers: [two] }).replace('</record>', '<waiver/></record>'),
    'the-thuc/ghi-thieu',
    [two],
  ],
])('a part that is %s is told and laid aside, and may be written over', async (_, text, note, waivers) => {
  const { keeper, aside, told, inHost } = opened();
  expect(await keeper.waivers.load(text)).toEqual(waivers);
  expect(told).toEqual([note]);
  expect(aside.get(`${key}/hong`)).toBe(text);
  await keeper.waivers.save([one]);
  expect(inHost()).toEqual(read({ waivers: [one] }));
});

test.each([
  ['of a later version', '<record xmlns="urn:the-thuc:record" version="9"/>', 'the-thuc/ghi-moi-hon'],
  ['too long', kept({}).replace('>', `>${' '.repeat(longestRecord)}`), 'the-thuc/ghi-qua-dai'],
])('a part that is %s is told and never written over', async (_, text, note) => {
  const { keeper, aside, told, host } = opened();
  expect(await keeper.waivers.load(text)).toEqual([]);
  expect(told).toEqual([note]);
  await keeper.waivers.save([one]);
  await keeper.waivers.save([]);
  expect(host.kept).toEqual([]);
  expect(readRecord(aside.get(key) ?? '')).toEqual(read({}));
});

test('so much that nobody could read it again is not kept', async () => {
  const { keeper, host } = opened();
  await keeper.waivers.load(undefined);
  const long = { ...one, reason: 'x'.repeat(longestRecord) };
  await expect(keeper.waivers.save([long])).rejects.toThrow('too long');
  expect(host.kept).toEqual([]);
});

test('every note has its own sentence; what is reset is told together', () => {
  expect(resetNotice(['the-thuc/ghi-moi-hon'])).toMatch(/bản mới hơn ghi nên để nguyên/u);
  expect(resetNotice(['the-thuc/ghi-thieu', 'the-thuc/bo-qua', 'the-thuc/chon/a.docx'])).toBe(
    'Trong văn bản có mục đã bỏ qua không đọc được; bản gốc được giữ riêng. Phần đã lưu bị hỏng nên đặt lại từ đầu: các mục đã bỏ qua, loại văn bản và quy định đã chọn. Bản hỏng vẫn được giữ riêng.',
  );
});

test('waived in one pane, the document opened in another has it waived, and taken back it has it no more', async () => {
  const bytes = new Uint8Array(golden('cong-van-002').bytes);
  const paneOver = async (host: FileHost) => {
    const { keeper } = opened({ host });
    const given = { engine: fakeEngine(), today: '2026-11-21', now: () => new Date(2026, 10, 21) } as const;
    const session = new Session({ host, waivers: keeper.waivers, choice: keeper.choice, ...given });
    await session.start();
    return session;
  };
  const here = new FileHost(bytes);
  const first = await paneOver(here);
  const [item] = first.getState().view!.items;
  await first.waive(item!, 'theo mẫu của sở');
  await first.override(chosen);

  const there = new FileHost(here.bytes);
  const second = await paneOver(there);
  expect(second.getState().override).toEqual(chosen);
  expect(second.getState().waivers).toEqual([
    { fingerprint: item!.fingerprint, reason: 'theo mẫu của sở', on: '2026-11-21' },
  ]);
  await second.restore(item!);
  await second.override(noChoice);
  expect((await paneOver(new FileHost(there.bytes))).getState()).toMatchObject({ waivers: [], override: noChoice });
});
