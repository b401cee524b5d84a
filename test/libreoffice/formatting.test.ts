import { readDraft } from '../../src/draft/read';
import { type Paragraph } from '../../src/draft/model';
import { golden } from '../support/golden';
import { convert } from '../support/libreoffice';
import { openParagraphsIn, type OpenParagraph } from '../support/open-document';
import { styleMaze } from '../support/style-maze';

const drafts = new Map([
  ...['cong-van-000', 'cong-van-002', 'cong-van-002-dung', 'ke-hoach-001'].map(
    (name) => [name, golden(name).bytes] as const,
  ),
  ['a maze of styles', styleMaze()] as const,
]);
const theirs = new Map<string, readonly OpenParagraph[]>();

beforeAll(async () => {
  const files = await convert([...drafts.values()], 'fodt');
  [...drafts.keys()].forEach((name, index) =>
    theirs.set(name, openParagraphsIn(files[index]!.toString('utf8')).filter(hasText)),
  );
}, 240_000);

const hasText = ({ text }: { readonly text: string }): boolean => text.trim() !== '';

/** What the two readers are compared on, per paragraph: words, then each character, then the paragraph itself. */
describe.each([...drafts.keys()])('LibreOffice and the reader agree on %s', (name) => {
  const mine = readDraft(drafts.get(name)!).paragraphs.filter(hasText);

  test('words', () => {
    expect(mine.map(({ text }) => text)).toEqual(theirs.get(name)!.map(({ text }) => text));
  });

  test('size, weight and slant of every character', () => {
    expect(mine.map(looksOf)).toEqual(theirs.get(name)!.map(looksOf));
  });

  test('alignment', () => {
    expect(mine.map(({ format, text }) => [text, format.alignment])).toEqual(
      theirs.get(name)!.map(({ alignment, text }) => [text, { start: 'left', end: 'right' }[alignment] ?? alignment]),
    );
  });

  test('space before and after', () => {
    const rounded = (points: number): number => Math.round(points * 10) / 10;
    expect(mine.map(({ format, text }) => [text, rounded(format.spaceBefore), rounded(format.spaceAfter)])).toEqual(
      theirs.get(name)!.map(({ text, spaceBefore, spaceAfter }) => [text, rounded(spaceBefore), rounded(spaceAfter)]),
    );
  });

  test('indents and the first line, outside lists', () => {
    const of = theirs.get(name)!;
    const outside = mine
      .map((paragraph, index) => [paragraph, of[index]!] as const)
      .filter(([, other]) => !other.inList);
    expect(outside.length).toBeGreaterThan(0);
    for (const [{ format, text }, other] of outside) {
      const difference = [format.indentLeft - other.indentLeft, format.firstLine - other.firstLine].map(Math.abs);
      expect([text, ...difference.map((points) => points < 0.15)]).toEqual([text, true, true]);
    }
  });
});

/** Formatting in words, character by character, neighbours with the same look together. */
function looksOf(paragraph: Paragraph | OpenParagraph): string {
  const looks =
    'looks' in paragraph
      ? paragraph.looks
      : paragraph.runs.flatMap(({ text, format }) => Array.from({ length: text.length }, () => format));
  let described = '';
  let last = '';
  Array.from({ length: paragraph.text.length }, (_, index) => {
    const { size, bold, italic } = looks[index]!;
    const look = `[${size}${bold ? ' bold' : ''}${italic ? ' italic' : ''}]`;
    described += look === last ? paragraph.text[index]! : look + paragraph.text[index]!;
    last = look;
  });
  return described;
}
