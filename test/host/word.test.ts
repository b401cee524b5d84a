import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit } from '../../src/finding/model';
import { WordHost } from '../../src/host/word';
import { word365, wordDouble, type WordDouble } from '../support/word-double';
import { caretContract, hostContract, indexOf, selectionContract, spanOf, type ContractCase } from './contract';
import { everyKind } from './every-kind';

const golden = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, '../golden', name)));
const congVan = golden('cong-van-002.docx');

hostContract('Word 2021', congVan, (bytes) => hostOver(bytes), everyKind);

const desktop: readonly ContractCase[] = [
  {
    why: 'margins and paper',
    edits: ({ sections }) => {
      const [{ paper, landscape, margins, differentFirst, pageNumberStart }] = sections as [(typeof sections)[0]];
      const expect = { paper, landscape, margins, differentFirst, pageNumberStart };
      const format = { margins: { ...margins, left: 85.05, right: 42.55 }, differentFirst: !differentFirst };
      return [{ kind: 'formatSection', section: 0, expect, format }];
    },
  },
  {
    why: 'capitals by format',
    edits: (draft) => {
      const span = spanOf(draft, indexOf(draft, 'Phạm Quang'), 'Quang');
      return [{ kind: 'formatRuns', span, expect: 'Quang', format: { caps: true } }];
    },
  },
];

hostContract('Word 365', congVan, (bytes) => hostOver(bytes, word365), desktop);

const doubles = new WeakMap<WordHost, WordDouble>();

function hostOver(bytes: Uint8Array, sets?: typeof word365): WordHost {
  const double = wordDouble(bytes, sets === undefined ? {} : { sets });
  const host = new WordHost(double.office, double.word);
  doubles.set(host, double);
  return host;
}

caretContract('Word 2021', congVan, hostOver, (host, { part, paragraph, start, end }) => {
  doubles.get(host)?.document.putCursor(part, paragraph, start, end);
});

selectionContract('Word 2021', congVan, hostOver, (host, spans) => {
  const [first, last] = [spans[0], spans.at(-1)];
  const document = doubles.get(host)?.document;
  if (first === undefined || last === undefined || document === undefined) throw new Error('nothing to select');
  const { part, paragraph, start, end } = first;
  if (spans.length === 1) document.putCursor(part, paragraph, start, end);
  else document.putSelection(part, { paragraph, offset: start }, { paragraph: last.paragraph, offset: last.end });
});

test('a new document is opened in a window of its own, byte for byte; this one stays as it is', async () => {
  const double = wordDouble(congVan);
  const host = new WordHost(double.office, double.word);
  const bytes = golden('ke-hoach-001.docx');
  expect(host.can.open).toBe(true);
  await expect(host.open({ name: 'ke-hoach.docx', bytes })).resolves.toBe('opened');
  expect(double.document.beside).toEqual([bytes]);
  expect(double.document.bytes).toBe(congVan);
});

test.each(['NotImplemented', 'NotAllowed', 'GeneralException'])(
  'a Word that answers %s opens nothing, and says so',
  async (code) => {
    const double = wordDouble(congVan);
    double.document.failures.open = code;
    const host = new WordHost(double.office, double.word);
    await expect(host.open({ name: 'a.docx', bytes: congVan })).resolves.toBe('unable');
    expect(double.document.beside).toEqual([]);
  },
);

test('a selection costs two syncs, however much is selected', async () => {
  const double = wordDouble(congVan);
  const host = new WordHost(double.office, double.word);
  const { paragraphs } = double.document.draft;
  double.document.putSelection('body', { paragraph: 0, offset: 0 }, { paragraph: paragraphs.length - 1, offset: 0 });
  expect((await host.selection()).map(({ text }) => text)).toEqual(
    paragraphs.flatMap(({ text }, i) => (text === '' || i === paragraphs.length - 1 ? [] : [text])),
  );
  expect(double.document.syncs).toBe(2);
});

test('a selection that Word will not tell is an error with a sentence, and the next question is answered', async () => {
  const double = wordDouble(congVan);
  const host = new WordHost(double.office, double.word);
  double.document.failures.sync = 'GeneralException';
  await expect(host.selection()).rejects.toMatchObject({ code: 'caret-unknown' });
  double.document.failures.sync = null;
  expect(await host.selection()).toEqual([]);
});

test('many fixes cost three syncs', async () => {
  const double = wordDouble(congVan);
  const host = new WordHost(double.office, double.word);
  await host.read();
  expect(double.document.syncs).toBe(0);
  const edits = everyKind.flatMap(({ edits: of }) => of(double.document.draft)).filter(isText);
  expect(edits.length).toBeGreaterThan(5);
  expect(await host.apply(edits)).toEqual({ kind: 'applied' });
  expect(double.document.syncs).toBe(3);
});

function isText(edit: Edit): boolean {
  return edit.kind === 'replaceText';
}
