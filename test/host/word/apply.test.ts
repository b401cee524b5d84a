import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit } from '../../../src/finding/model';
import { WordHost } from '../../../src/host/word';
import { rewriteDocument, rewritePart } from '../../support/rewrite-docx';
import { paragraph } from '../../support/draft-builder';
import { docxOf } from '../../support/docx-of';
import { wordDouble, type WordDouble } from '../../support/word-double';
import { indexOf, rewrite, shape } from '../contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002.docx')));

async function opened(
  file = bytes,
  mode: 'readOnly' | 'readWrite' = 'readWrite',
): Promise<{ host: WordHost; double: WordDouble }> {
  const double = wordDouble(file, { mode });
  const host = new WordHost(double.office, double.word);
  await host.read();
  return { host, double };
}

const number = (double: WordDouble): Edit => rewrite(double.document.draft, '689 /', '689/');

describe('the author has gone on typing', () => {
  test('a fix goes to its paragraph, wherever that stands now', async () => {
    const { host, double } = await opened();
    const fix = rewrite(double.document.draft, 'KT CHỦ', 'KT. CHỦ');
    const above = double.document.draft.paragraphs[9]!.text;
    double.document.typed({
      kind: 'insertParagraphs',
      part: 'body',
      paragraph: 9,
      where: 'after',
      expect: above,
      lines: ['Một', ''],
    });
    expect(await host.apply([fix])).toEqual({ kind: 'applied' });
    expect(double.document.draft.paragraphs.filter(({ text }) => text === 'KT. CHỦ TỊCH')).toHaveLength(1);
  });

  test('a fix for a paragraph that has changed comes back, and its fellows are not made', async () => {
    const { host, double } = await opened();
    const [fix, other] = [number(double), rewrite(double.document.draft, 'KT CHỦ', 'KT. CHỦ')];
    double.document.typed(rewrite(double.document.draft, 'UBND-VX', 'UBND-TH'));
    const before = shape(double.document.draft);
    expect(await host.apply([other, fix])).toEqual({ kind: 'stale', edits: [fix] });
    expect(shape(double.document.draft)).toEqual(before);
  });

  test('what was changed since cannot be taken back', async () => {
    const { host, double } = await opened();
    await host.apply([number(double)]);
    double.document.typed(rewrite(double.document.draft, '689/', '690/'));
    expect(await host.undo()).toBe('stale');
    expect(await host.undo()).toBe('nothing');
    expect(double.document.draft.paragraphs[4]!.text).toBe('Số: 690/UBND-VX');
  });

  test('what was changed elsewhere stays when a fix is taken back', async () => {
    const { host, double } = await opened();
    await host.apply([number(double)]);
    double.document.typed(rewrite(double.document.draft, 'Kính gửi:', 'Kính trình:'));
    expect(await host.undo()).toBe('undone');
    expect(double.document.draft.paragraphs[4]!.text).toBe('Số: 689 /UBND-VX');
    expect(double.document.draft.paragraphs[9]!.text).toBe('Kính trình:');
  });
});

describe('Word says no', () => {
  const enforced = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
  const tracked = '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/></w:settings>';
  const protectedBy = (words: string) =>
    rewritePart(bytes, 'word/settings.xml', (xml) => xml.replace('</w:settings>', words));

  test.each<[why: string, opening: () => Promise<{ host: WordHost; double: WordDouble }>, outcome: unknown]>([
    ['the document is protected', () => opened(protectedBy(enforced)), { kind: 'refused', reason: 'protected' }],
    ['every change is to be tracked', () => opened(protectedBy(tracked)), { kind: 'applied' }],
    ['the document is read-only', () => opened(bytes, 'readOnly'), { kind: 'refused', reason: 'readOnly' }],
    ['access is denied', () => failing('AccessDenied'), { kind: 'refused', reason: 'denied' }],
    ['the write is not allowed', () => failing('NotAllowed'), { kind: 'refused', reason: 'denied' }],
  ])('%s', async (_, opening, outcome) => {
    const { host, double } = await opening();
    expect(await host.apply([number(double)])).toEqual(outcome);
  });

  test('a failure nobody can explain is an error with a code', async () => {
    const { host, double } = await failing('GeneralException');
    await expect(host.apply([number(double)])).rejects.toMatchObject({ name: 'HostError', code: 'write-failed' });
    expect(await host.undo()).toBe('nothing');
  });

  test('an open search dialog is told apart', async () => {
    const { host, double } = await opened();
    double.document.failures.sync = 'SearchDialogIsOpen';
    await expect(host.apply([number(double)])).rejects.toMatchObject({ code: 'search-open' });
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'a batch that fails after %i writes leaves nothing behind',
    async (writes) => {
      const { host, double } = await opened();
      const before = shape(double.document.draft);
      const { draft } = double.document;
      const at = indexOf(draft, 'Kính gửi:');
      const place = { part: 'body', paragraph: at, expect: 'Kính gửi:' } as const;
      double.document.failures.writeAfter = writes;
      const edits: readonly Edit[] = [
        number(double),
        {
          kind: 'formatRuns',
          span: { part: 'body', paragraph: at, start: 0, end: 4 },
          expect: 'Kính',
          format: { bold: true },
        },
        rewrite(draft, 'gửi:', 'gửi'),
        { kind: 'formatParagraph', ...place, format: { alignment: 'right' } },
        { kind: 'insertParagraphs', ...place, where: 'after', lines: ['Một'] },
        rewrite(draft, 'KT CHỦ', 'KT. CHỦ'),
      ];
      await expect(host.apply(edits)).rejects.toMatchObject({ code: 'write-failed' });
      expect(shape(double.document.draft)).toEqual(before);
      expect(await host.undo()).toBe('nothing');
    },
  );

  async function failing(code: string) {
    const { host, double } = await opened();
    double.document.failures.write = code;
    return { host, double };
  }
});

describe('what Word’s object model cannot do is refused, and nothing is changed', () => {
  test.each<[why: string, edit: (double: WordDouble) => Edit]>([
    ['a line break in the text', (double) => rewrite(double.document.draft, 'Kính gửi', 'Kính\ngửi')],
    ['capitals by format below WordApiDesktop 1.3', (double) => runs(double, { caps: true })],
    ['exact line spacing', (double) => spacing(double, { rule: 'exact', value: 18 })],
    ['a drawn line', (double) => ({ kind: 'drawLine', ...whole(double, 'CỘNG HÒA'), length: 100 })],
    ['the last paragraph of a cell', (double) => ({ kind: 'deleteParagraph', ...whole(double, 'Phạm Quang Sự') })],
  ])('%s', async (_, edit) => {
    const { host, double } = await opened();
    expect(await host.apply([number(double), edit(double)])).toEqual({ kind: 'refused', reason: 'unsupported' });
    expect(double.document.draft.paragraphs[4]!.text).toBe('Số: 689 /UBND-VX');
  });

  function whole(double: WordDouble, words: string) {
    const index = indexOf(double.document.draft, words);
    return { part: 'body', paragraph: index, expect: double.document.draft.paragraphs[index]!.text } as const;
  }

  function runs(double: WordDouble, format: Extract<Edit, { kind: 'formatRuns' }>['format']): Edit {
    const { expect, ...place } = whole(double, 'Kính gửi:');
    return { kind: 'formatRuns', span: { ...place, start: 0, end: expect.length }, expect, format };
  }

  function spacing(double: WordDouble, lineSpacing: { readonly rule: 'exact'; readonly value: number }): Edit {
    return { kind: 'formatParagraph', ...whole(double, 'Kính gửi:'), format: { lineSpacing } };
  }
});

test('one and a half lines are eighteen points in Word', async () => {
  const { host, double } = await opened(await docxOf(paragraph('Kính gửi:')));
  const format = { lineSpacing: { rule: 'multiple', value: 1.5 } } as const;
  await host.apply([{ kind: 'formatParagraph', part: 'body', paragraph: 0, expect: 'Kính gửi:', format }]);
  expect(double.document.draft.paragraphs[0]!.format.lineSpacing).toEqual({ rule: 'multiple', value: 1.5 });
});

test.each<[why: string, text: string, find: string, write: string, after: string]>([
  [
    'a letter with its marks apart',
    'Tô\u0309 Quo\u0302\u0301c',
    'Quo\u0302\u0301c',
    'Quo\u0302\u0309c',
    'Tô\u0309 Quo\u0302\u0309c',
  ],
  ['the only character', 'x', 'x', 'y', 'y'],
  ['all words gone', 'abc', 'abc', '', ''],
  ['a space at the end', 'abc ', ' ', '', 'abc'],
  ['a space at the beginning', ' abc', ' ', '', 'abc'],
  ['one of three spaces', 'a   b', '   ', '  ', 'a  b'],
  ['a caret', 'a ^ b', '^', '^^', 'a ^^ b'],
  ['a tab', 'a\tb', '\t', ' ', 'a b'],
  ['a no-break space', 'a\u00a0b', '\u00a0', ' ', 'a b'],
])('writes the smallest change: %s', async (_, text, find, write, after) => {
  const { host, double } = await opened(await docxOf(paragraph(text)));
  expect(await host.apply([rewrite(double.document.draft, find, write)])).toEqual({ kind: 'applied' });
  expect(double.document.draft.paragraphs[0]!.text).toBe(after);
});

test('words with a note among them are left alone, words beside it are not', async () => {
  const noted = rewriteDocument(await docxOf(paragraph('theo luật này')), (xml) =>
    xml.replace(
      'theo luật này',
      'theo</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> luật này',
    ),
  );
  const { host, double } = await opened(noted);
  const { draft } = double.document;
  expect(draft.paragraphs[0]!.text).toBe('theo luật này');
  expect(await host.apply([rewrite(draft, 'o l', 'O L')])).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(await host.apply([rewrite(draft, 'theo', 'Căn cứ')])).toEqual({ kind: 'applied' });
  expect(double.document.draft.paragraphs[0]!.text).toBe('Căn cứ luật này');
});

test('of a draft whose formats Word did not give only words are changed', async () => {
  const double = wordDouble(bytes);
  Object.assign(double.document.failures, { file: true, ooxml: 'GeneralException' });
  const host = new WordHost(double.office, double.word);
  await host.read();
  const fix = rewrite(double.document.draft, 'KT CHỦ', 'KT. CHỦ');
  const { span } = rewrite(double.document.draft, 'Kính gửi', '') as Extract<Edit, { kind: 'replaceText' }>;
  const bold: Edit = { kind: 'formatRuns', span, expect: 'Kính gửi', format: { bold: true } };
  expect(await host.apply([bold])).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(await host.apply([fix])).toEqual({ kind: 'applied' });
  expect(await host.undo()).toBe('undone');
});
