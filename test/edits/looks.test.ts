import { strFromU8, unzipSync } from 'fflate';
import type { Edit, Look } from '../../src/finding/model';
import { listedDocx } from '../support/listed-docx';
import { violationsOf } from '../support/validator';
import { changed } from './changed';

jest.setTimeout(60_000);

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
const plain: Omit<Look, 'like'> = { inList: true, paragraph: {}, lead: 0, runs: {} };
const below = (paragraph: number, expect: string, lines: readonly string[], looks: readonly Look[]): Edit => ({
  kind: 'insertParagraphs',
  part: 'body',
  paragraph,
  where: 'after',
  expect,
  lines,
  looks,
});

const last = below(
  4,
  'Theo dõi, đôn đốc.',
  ['Hai & ba', 'Bốn'],
  [
    { ...plain, like: 2 },
    { ...plain, like: 2, inList: false, paragraph: { indentLeft: 0, firstLine: 36 } },
  ],
);
const bold = below(
  5,
  'Điều 1. Quyết định này có hiệu lực từ ngày ký.',
  ['Điều 2. Thi hành.'],
  [{ ...plain, like: 5, lead: 7, runs: { bold: false, italic: true } }],
);

test('the new paragraphs are written, and not one byte more', () => {
  const before = xmlOf(listedDocx);
  const written =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Hai &amp; ba</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="720"/></w:pPr><w:r><w:t>Bốn</w:t></w:r></w:p>';
  expect(xmlOf(changed(listedDocx, [last])).replace(written, '')).toBe(before);
});

test('a lead keeps the look of the first words there', () => {
  expect(xmlOf(changed(listedDocx, [bold]))).toContain(
    '<w:p><w:pPr><w:ind w:firstLine="720"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Điều 2.</w:t></w:r>' +
      '<w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve"> Thi hành.</w:t></w:r></w:p>',
  );
});

test('the file stays valid', async () => {
  expect(await violationsOf(changed(listedDocx, [last, bold]))).toEqual([]);
});
