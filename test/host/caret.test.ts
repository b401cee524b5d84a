import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Span } from '../../src/draft/model';
import type { Edit } from '../../src/finding/model';
import { caretAfter } from '../../src/host/caret';
import { FileHost } from '../../src/host/file';
import { WordHost } from '../../src/host/word';
import { wordDouble } from '../support/word-double';
import { indexOf, rewrite } from './contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));
const caret: Span = { part: 'body', paragraph: 5, start: 10, end: 10 };
const replace = (paragraph: number, start: number, end: number, text: string): Edit => ({
  kind: 'replaceText',
  span: { part: 'body', paragraph, start, end },
  expect: 'x'.repeat(end - start),
  text,
});
const lines = (paragraph: number, where: 'before' | 'after'): Edit => ({
  kind: 'insertParagraphs',
  part: 'body',
  paragraph,
  where,
  expect: '',
  lines: ['a', 'b'],
});

describe('a cursor after edits', () => {
  test.each<[why: string, edit: Edit, after: Span | null]>([
    ['words before it come', replace(5, 0, 0, 'ab'), { ...caret, start: 12, end: 12 }],
    ['words before it go', replace(5, 2, 6, ''), { ...caret, start: 6, end: 6 }],
    ['words come at it', replace(5, 10, 10, 'abc'), { ...caret, start: 13, end: 13 }],
    ['words behind it change', replace(5, 11, 14, ''), caret],
    ['the words around it change', replace(5, 8, 12, 'abc'), null],
    ['another paragraph changes', replace(4, 0, 3, ''), caret],
    ['paragraphs come above', lines(4, 'after'), { ...caret, paragraph: 7 }],
    ['paragraphs come right before', lines(5, 'before'), { ...caret, paragraph: 7 }],
    ['paragraphs come below', lines(5, 'after'), caret],
    [
      'a paragraph above goes',
      { kind: 'deleteParagraph', part: 'body', paragraph: 1, expect: '' },
      { ...caret, paragraph: 4 },
    ],
    ['its paragraph goes', { kind: 'deleteParagraph', part: 'body', paragraph: 5, expect: '' }, null],
  ])('%s', (_, edit, after) => {
    expect(caretAfter(caret, [edit])).toEqual(after);
  });
});

describe('a file', () => {
  test('a place that is shown is where the cursor stands, as in Word; whoever draws it is told', async () => {
    const drawn: (Span | null)[] = [];
    const onCaret = (span: Span | null) => void drawn.push(span);
    const host = new FileHost(bytes, { onSelect: () => undefined, onCaret });
    const span: Span = { part: 'body', paragraph: 5, start: 0, end: 0 };
    await host.select({ kind: 'span', span }, '');
    expect((await host.caret())?.span).toEqual(span);
    await host.select({ kind: 'section', section: 0 }, null);
    expect(await host.caret()).toBeNull();
    expect(drawn).toEqual([span, null]);
  });

  test('a cursor beyond what stands there is none', async () => {
    const host = new FileHost(bytes);
    expect(await host.caret()).toBeNull();
    host.putCaret({ part: 'body', paragraph: 5, start: 900, end: 900 });
    expect(await host.caret()).toBeNull();
    host.putCaret({ part: 'body', paragraph: 900, start: 0, end: 0 });
    expect(await host.caret()).toBeNull();
  });
});

describe('Word', () => {
  test('what the author has typed since the reading is in the place', async () => {
    const double = wordDouble(bytes);
    const host = new WordHost(double.office, double.word);
    await host.read();
    const { document } = double;
    const paragraph = indexOf(document.draft, 'Kính gửi:');
    document.typed(rewrite(document.draft, 'Kính gửi:', 'Kính gửi: Sở Nội vụ'));
    document.putCursor('body', paragraph, 19);
    expect(await host.caret()).toEqual({
      span: { part: 'body', paragraph, start: 19, end: 19 },
      text: 'Kính gửi: Sở Nội vụ',
    });
  });

  test('costs two syncs beyond the reading', async () => {
    const double = wordDouble(bytes);
    const host = new WordHost(double.office, double.word);
    await host.caret();
    expect(double.document.syncs).toBe(2);
  });

  test('a Word that fails is one sentence', async () => {
    const double = wordDouble(bytes);
    const host = new WordHost(double.office, double.word);
    double.document.failures.sync = 'GeneralException';
    await expect(host.caret()).rejects.toMatchObject({ code: 'caret-unknown', message: /con trỏ đang ở đâu/u });
  });
});

describe('whoever follows the cursor', () => {
  const span: Span = { part: 'body', paragraph: 6, start: 0, end: 0 };

  test('of a file is told where it is put, until they turn away', () => {
    const host = new FileHost(bytes);
    const heard = jest.fn();
    const end = host.followCaret(heard);
    host.putCaret(span);
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    host.putCaret(null);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('in Word hears of its event, and leaves no handler behind', async () => {
    const { office, word, document } = wordDouble(bytes);
    const host = new WordHost(office, word);
    const moved = new Promise<void>((resolve) => {
      const end = host.followCaret(() => {
        end();
        resolve();
      });
    });
    document.putCursor('body', 6, 0);
    await moved;
    expect(document.events.size).toBe(0);
  });
});
