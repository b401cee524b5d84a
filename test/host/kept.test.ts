import { readDraft } from '../../src/draft/read';
import { FileHost } from '../../src/host/file';
import type { Host } from '../../src/host/host';
import { WordHost } from '../../src/host/word';
import { noRecord, type DocumentRecord } from '../../src/record/model';
import { recordIn } from '../../src/record/in-package';
import { readRecord } from '../../src/record/read';
import { recordText } from '../../src/record/write';
import { golden } from '../support/golden';
import { finalDocx, protectedDocx, signedDocx } from '../support/locked-docx';
import { recorded } from '../support/recorded';
import { violationsOf } from '../support/validator';
import { word2021, word365, wordDouble, type Sets, type WordDouble } from '../support/word-double';
import { customPartsIn } from '../support/word-double/custom-xml';
import { draftIn, indexOf, rewrite, shape } from './contract';

jest.setTimeout(60_000);

const bytes = new Uint8Array(golden('cong-van-002').bytes);
const record: DocumentRecord = {
  choice: { system: 'auto', kind: 'cong-van' },
  waivers: [
    { fingerprint: 'a/b/c\nsoKyHieu\n  \nSố:  \n5', reason: 'theo “sổ” <cũ>', on: '2026-03-05', by: 'Lê An' },
    { fingerprint: 'unchecked\nphuLuc\nChữ trong hình.', reason: 'đã xem, đúng' },
  ],
};
const other: DocumentRecord = { ...noRecord, waivers: record.waivers.slice(0, 1) };

interface Opened {
  readonly host: Host;
  readonly bytes: () => Uint8Array;
}

function inWord(given: Uint8Array, sets: Sets): Opened & { readonly double: WordDouble } {
  const double = wordDouble(given, { sets });
  return { double, host: new WordHost(double.office, double.word), bytes: () => double.document.bytes };
}

function inFile(given: Uint8Array): Opened {
  const host = new FileHost(given);
  return { host, bytes: () => host.bytes };
}

const hosts: readonly (readonly [string, (given: Uint8Array) => Opened])[] = [
  ['a file', inFile],
  ['Word 2021', (given) => inWord(given, word2021)],
  ['Word 365', (given) => inWord(given, word365)],
];

async function keptBy(host: Host): Promise<unknown> {
  const { kept } = await host.read();
  return kept === undefined ? null : readRecord(kept);
}

const read = (it: DocumentRecord) => ({ kind: 'read', record: it, unread: 0 });

describe.each(hosts)('%s', (_, open) => {
  test('a document that keeps nothing says so, and taking nothing out leaves the very bytes', async () => {
    const { host, bytes: now } = open(bytes);
    expect(await keptBy(host)).toBeNull();
    expect(await host.keep(null)).toEqual({ kind: 'applied' });
    expect(now()).toBe(bytes);
  });

  test('what is kept is read again, replaced, and taken out; no word changes and nothing is to be undone', async () => {
    const { host, bytes: now } = open(bytes);
    const before = shape(await draftIn(host));
    for (const one of [record, other, record]) {
      expect(await host.keep(recordText(one))).toEqual({ kind: 'applied' });
      expect(await keptBy(host)).toEqual(read(one));
      expect(customPartsIn(now())).toHaveLength(1);
      expect(shape(readDraft(now()))).toEqual(before);
    }
    expect(await host.undo()).toBe('nothing');
    expect(await host.keep(null)).toEqual({ kind: 'applied' });
    expect(await keptBy(host)).toBeNull();
    expect(customPartsIn(now())).toEqual([]);
    expect(shape(await draftIn(host))).toEqual(before);
  });

  test('it stays through a change and its undo', async () => {
    const { host, bytes: now } = open(bytes);
    const draft = await draftIn(host);
    await host.apply([rewrite(draft, 'Kính gửi:', 'Gửi:')]);
    await host.keep(recordText(record));
    await host.apply([rewrite(await draftIn(host), 'Gửi:', 'Kính gửi các:')]);
    expect(recordIn(now())).toEqual(read(record));
    expect([await host.undo(), await host.undo()]).toEqual(['undone', 'undone']);
    expect(recordIn(now())).toEqual(read(record));
    expect(shape(await draftIn(host))).toEqual(shape(draft));
  });

  test.each(hosts)('what was kept here is kept when opened in %s', async (__, openThere) => {
    const here = open(bytes);
    await here.host.keep(recordText(record));
    const there = openThere(here.bytes());
    expect(await keptBy(there.host)).toEqual(read(record));
    await there.host.keep(recordText(other));
    expect(await keptBy(open(there.bytes()).host)).toEqual(read(other));
  });

  test.each([
    ['protected', protectedDocx(bytes, 'readOnly')],
    ['final', finalDocx(bytes)],
    ['signed', signedDocx(bytes)],
  ])('a document that is %s refuses, and stays as it is', async (lock, locked) => {
    const { host, bytes: now } = open(locked);
    await host.read();
    expect(await host.keep(recordText(record))).toEqual({ kind: 'refused', reason: lock });
    expect(now()).toBe(locked);
  });
});

describe('in a file', () => {
  test('all but the part stays byte for byte, the Open XML SDK has no more against it, and what is kept twice is the same bytes', async () => {
    const { host, bytes: now } = inFile(bytes);
    await host.keep(recordText(record));
    expect(now()).toBe(now());
    expect(await violationsOf(now())).toEqual(await violationsOf(bytes));
    expect(now()).toEqual(recorded(bytes, record));
  });

  test('who listens to the bytes hears of it, who watches the words does not', async () => {
    const host = new FileHost(bytes);
    const [heard, watched] = [jest.fn(), jest.fn()];
    host.subscribe(heard);
    host.watch(watched);
    await host.keep(recordText(record));
    expect([heard.mock.calls.length, watched.mock.calls.length]).toEqual([1, 0]);
    await host.apply([rewrite(await draftIn(host), 'Kính gửi:', 'Gửi:')]);
    expect([heard.mock.calls.length, watched.mock.calls.length]).toEqual([2, 1]);
  });

  test('kept and taken out again, the document is the very one that was opened', async () => {
    const { host, bytes: now } = inFile(bytes);
    await host.keep(recordText(record));
    await host.keep(null);
    expect(now()).toBe(bytes);
  });

  test('bytes that are no document are refused by whoever reads them, not by what is kept', async () => {
    const host = new FileHost(new TextEncoder().encode('xin chào'));
    expect((await host.read()).kept).toBeUndefined();
    await expect(host.keep(recordText(record))).rejects.toThrow('Word');
  });
});

describe('in Word', () => {
  test('no sync is needed, neither to read it nor to keep it', async () => {
    const { double, host } = inWord(recorded(bytes, record), word2021);
    expect(await keptBy(host)).toEqual(read(record));
    await host.keep(recordText(other));
    expect(double.document.syncs).toBe(0);
  });

  test('where Word hands over no package it is asked for the part', async () => {
    const { double, host } = inWord(recorded(bytes, record), word2021);
    double.document.failures.file = true;
    expect(await keptBy(host)).toEqual(read(record));
    await host.keep(null);
    expect(await keptBy(host)).toBeNull();
  });

  test('a Word without such parts refuses, and reads what the package brings', async () => {
    const { double, host } = inWord(recorded(bytes, record), { ...word2021, CustomXmlParts: false });
    expect(await keptBy(host)).toEqual(read(record));
    expect(await host.keep(recordText(other))).toEqual({ kind: 'refused', reason: 'unsupported' });
    double.document.failures.file = true;
    expect(await keptBy(host)).toBeNull();
  });

  test.each([
    ['adding is refused', 'add', 'denied'],
    ['the old part does not go', 'delete', 'denied'],
    ['Word says that it is done and does nothing', 'idle', 'unsupported'],
  ] as const)('where %s nothing is lost', async (_, failure, reason) => {
    const { double, host } = inWord(recorded(bytes, record), word2021);
    double.document.failures.customXml = failure;
    expect(await host.keep(recordText(other))).toEqual({ kind: 'refused', reason });
    const texts = customPartsIn(double.document.bytes).map(({ xml }) => readRecord(xml));
    expect(texts).toContainEqual(read(record));
  });

  test('a document opened for reading only refuses', async () => {
    const double = wordDouble(bytes, { mode: 'readOnly' });
    const host = new WordHost(double.office, double.word);
    await host.read();
    expect(await host.keep(recordText(record))).toEqual({ kind: 'refused', reason: 'readOnly' });
  });

  test('parts of others stay', async () => {
    const { double, host } = inWord(bytes, word2021);
    const add = (xml: string) =>
      new Promise((resolve) => {
        double.office.context.document.customXmlParts.addAsync(xml, resolve);
      });
    await add('<o xmlns="urn:other"><p>1</p></o>');
    await host.keep(recordText(record));
    await host.keep(null);
    expect(customPartsIn(double.document.bytes).map(({ xml }) => xml)).toEqual(['<o xmlns="urn:other"><p>1</p></o>']);
  });

  test('changes made meanwhile stand where they were', async () => {
    const { host } = inWord(bytes, word365);
    const draft = await draftIn(host);
    const [applied, kept] = await Promise.all([
      host.apply([rewrite(draft, 'Kính gửi:', 'Gửi:')]),
      host.keep(recordText(record)),
    ]);
    expect([applied.kind, kept.kind]).toEqual(['applied', 'applied']);
    expect(indexOf(await draftIn(host), 'Gửi:')).toBeGreaterThan(0);
    expect(await keptBy(host)).toEqual(read(record));
  });
});
