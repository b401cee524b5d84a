import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit } from '../../src/finding/model';
import { WordHost } from '../../src/host/word';
import { word365, wordDouble, type WordDouble } from '../support/word-double';
import {
  caretContract,
  hostContract,
  indexOf,
  rewrite,
  selectionContract,
  spanOf,
  type ContractCase,
} from './contract';

const golden = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, '../golden', name)));
const congVan = golden('cong-van-002.docx');

const cases: readonly ContractCase[] = [
  {
    why: 'one character replaced',
    edits: (draft) => [rewrite(draft, 'Độc lập – Tự do', 'Độc lập - Tự do')],
  },
  {
    why: 'a space taken out, whatever stands beside it',
    edits: (draft) => [rewrite(draft, 'Số: 689 /UBND-VX', 'Số: 689/UBND-VX')],
  },
  {
    why: 'words put in at the beginning, in the middle and at the end',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Cơ quan Tổ chức');
      const at = (start: number) => ({ part: 'body', paragraph, start, end: start }) as const;
      const end = draft.paragraphs[paragraph]!.text.length;
      return [
        { kind: 'replaceText', span: at(0), expect: '', text: '+ ' },
        { kind: 'replaceText', span: at(6), expect: '', text: 'các ' },
        { kind: 'replaceText', span: at(end), expect: '', text: ';' },
      ];
    },
  },
  {
    why: 'neighbouring words changed at once',
    edits: (draft) => [rewrite(draft, 'KT ', 'KT. '), rewrite(draft, 'CHỦ TỊCH', 'Chủ tịch')],
  },
  {
    why: 'the second of two equal words',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- CT, các PCT');
      const start = draft.paragraphs[paragraph]!.text.lastIndexOf('CT');
      return [
        {
          kind: 'replaceText',
          span: { part: 'body', paragraph, start, end: start + 2 },
          expect: 'CT',
          text: 'Chủ tịch',
        },
      ];
    },
  },
  {
    why: 'more than a hundred characters made italic',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Thực hiện Công văn số');
      const span = { part: 'body', paragraph, start: 4, end: 190 } as const;
      const expect = draft.paragraphs[paragraph]!.text.slice(4, 190);
      return [{ kind: 'formatRuns', span, expect, format: { italic: true, size: 13 } }];
    },
  },
  {
    why: 'a whole paragraph in another font, and words in it rewritten',
    edits: (draft) => {
      const paragraph = indexOf(draft, 'Kính gửi:');
      const { text } = draft.paragraphs[paragraph]!;
      return [
        {
          kind: 'formatRuns',
          span: { part: 'body', paragraph, start: 0, end: text.length },
          expect: text,
          format: { font: 'Arial', bold: true, underline: true },
        },
        rewrite(draft, 'gửi', 'trình'),
      ];
    },
  },
  {
    why: 'a paragraph aligned, indented, spaced',
    edits: (draft) => {
      const paragraph = indexOf(draft, '1. Tiếp tục');
      const expect = draft.paragraphs[paragraph]!.text;
      const format = { alignment: 'justify', firstLine: 28.35, indentLeft: 3, spaceBefore: 6, spaceAfter: 3 } as const;
      return [{ kind: 'formatParagraph', part: 'body', paragraph, expect, format }];
    },
  },
  {
    why: 'lines put in before and after',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- Lưu: VT');
      const expect = draft.paragraphs[paragraph]!.text;
      return [
        {
          kind: 'insertParagraphs',
          part: 'body',
          paragraph,
          where: 'before',
          expect,
          lines: ['- Phòng Nội vụ;', '- Phòng Tư pháp;'],
        },
        { kind: 'insertParagraphs', part: 'body', paragraph, where: 'after', expect, lines: ['(02 bản)'] },
        rewrite(draft, 'Như trên', 'Như kính gửi'),
      ];
    },
  },
  {
    why: 'a line taken out of a cell',
    edits: (draft) => {
      const paragraph = indexOf(draft, '- Như trên');
      return [{ kind: 'deleteParagraph', part: 'body', paragraph, expect: draft.paragraphs[paragraph]!.text }];
    },
  },
  {
    why: 'a page header',
    edits: (draft) => {
      const [paragraph] = draft.headers[0]!.paragraphs;
      return [
        {
          kind: 'formatParagraph',
          part: 'header:0',
          paragraph: 0,
          expect: paragraph!.text,
          format: { alignment: 'right' },
        },
      ];
    },
  },
];

hostContract('Word 2021', congVan, (bytes) => hostOver(bytes), cases);

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
  const edits = cases.flatMap(({ edits: of }) => of(double.document.draft)).filter(isText);
  expect(edits.length).toBeGreaterThan(5);
  expect(await host.apply(edits)).toEqual({ kind: 'applied' });
  expect(double.document.syncs).toBe(3);
});

function isText(edit: Edit): boolean {
  return edit.kind === 'replaceText';
}
