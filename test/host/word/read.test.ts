import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDraft } from '../../../src/draft/read';
import { WordHost } from '../../../src/host/word';
import { shape } from '../contract';
import { word2021, wordDouble, type DoubleDocument } from '../../support/word-double';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/ke-hoach-001.docx')));
const everything = { sections: true, headers: true, formatting: true };

function reading(prepare: (document: DoubleDocument) => void) {
  const double = wordDouble(bytes);
  prepare(double.document);
  return { host: new WordHost(double.office, double.word), document: double.document };
}

test('the package comes whole, without one sync, and its file is closed', async () => {
  const { host, document } = reading(() => undefined);
  expect(await host.read()).toEqual({ bytes, coverage: everything });
  expect([document.syncs, document.openFiles]).toEqual([0, 0]);
});

test('slices are joined in their order', async () => {
  const { host } = reading((document) => {
    document.smallSlices = true;
  });
  expect((await host.read()).bytes).toEqual(bytes);
});

test('a slice that fails is asked for again, and the file is closed', async () => {
  const { host, document } = reading((it) => {
    it.smallSlices = true;
    it.failures.slice = { index: 3, times: 2 };
  });
  expect((await host.read()).bytes).toEqual(bytes);
  expect(document.failures.slice).toEqual({ index: 3, times: 0 });
  expect([document.syncs, document.openFiles]).toEqual([0, 0]);
});

test('a slow Word is waited for, one that never answers is read in another way', async () => {
  const slow = reading((document) => (document.delay = 50));
  expect((await slow.host.read()).coverage).toEqual(everything);

  jest.useFakeTimers();
  try {
    const { host, document } = reading((it) => (it.failures.silent = true));
    const asked = host.read();
    await jest.advanceTimersByTimeAsync(35_000);
    expect((await asked).coverage).toEqual(everything);
    expect(document.syncs).toBe(2);
  } finally {
    jest.useRealTimers();
  }
});

test('two readings at once wait for each other', async () => {
  const { host, document } = reading(() => undefined);
  const readings = await Promise.all([host.read(), host.read(), host.read()]);
  expect(readings.map((it) => it.bytes.length)).toEqual([bytes.length, bytes.length, bytes.length]);
  expect(document.openFiles).toBe(0);
});

test.each<[why: string, prepare: (document: DoubleDocument) => void]>([
  ['no file is given', (document) => (document.failures.file = true)],
  ['a slice fails whenever it is asked for', (document) => (document.failures.slice = { index: 0, times: Infinity })],
])('the body and its headers are read when %s, and every file is closed', async (_, prepare) => {
  const { host, document } = reading(prepare);
  const { bytes: flat, coverage } = await host.read();
  expect(coverage).toEqual(everything);
  expect(document.openFiles).toBe(0);
  expect(document.syncs).toBe(2);
  expect(shape(readDraft(flat, coverage))).toEqual(shape(readDraft(bytes)));
});

test('the words alone are read when Word gives no XML at all, and that is said', async () => {
  const { host, document } = reading((it) => {
    it.failures.file = true;
    it.failures.ooxml = 'GeneralException';
  });
  const { bytes: flat, coverage } = await host.read();
  expect(coverage).toEqual({ sections: false, headers: false, formatting: false });
  expect(readDraft(flat, coverage).paragraphs.map(({ text }) => text)).toEqual(
    document.draft.paragraphs.map(({ text }) => text),
  );
});

test('a document that gives nothing is one sentence and a code', async () => {
  const { host } = reading((document) => {
    document.failures.file = true;
    document.failures.sync = 'GeneralException';
  });
  await expect(host.read()).rejects.toMatchObject({
    name: 'HostError',
    code: 'read-failed',
    message: 'Word không trao được nội dung văn bản. Xin lưu văn bản rồi kiểm tra lại.',
  });
});

test('a Word below the floor is told apart', () => {
  const { office, word } = wordDouble(bytes, { sets: { ...word2021, WordApi: 1.1 } });
  const { can } = new WordHost(office, word);
  expect(can).toEqual({ select: false, edit: false, edits: new Set(), undo: false, comments: false, open: false });
});

test('margins can be set where Word has page setup, and not elsewhere', () => {
  const kinds = (WordApiDesktop: number) => {
    const { office, word } = wordDouble(bytes, { sets: { WordApi: 1.8, WordApiDesktop } });
    return new WordHost(office, word).can.edits.has('formatSection');
  };
  expect([kinds(1.2), kinds(1.3)]).toEqual([false, true]);
});
