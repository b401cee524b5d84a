import { trangTrang } from '../../../../src/rules/chung/trang/trang-trang';
import type { DraftDocument } from '../../../../src/draft/model';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';
import { draft, paragraph, table, type Block } from '../../../support/draft-builder';

const blank = { text: '' };
const newPage = { pageBreakBefore: true };

describeRule(trangTrang, {
  passes: [
    ['a few blanks at the end', { diaChi: [blank, blank, blank] }],
    ['an appendix on a page of its own', { phuLuc: [{ text: 'PHỤ LỤC', look: newPage }, 'Danh sách kèm theo'] }],
    ['an address at the end', { diaChi: [blank, 'Số 12 đường Trần Phú'] }],
  ],
  flags: [
    ['a break before nothing', { diaChi: [{ text: '', look: newPage }] }, 'cuoi'],
    ['many blanks', { diaChi: Array.from({ length: 8 }, () => blank) }, 'dongTrong'],
  ],
});

/** The same draft, where a line break of the given paragraph breaks the page. */
function broken(built: DraftDocument, index: number): DraftDocument {
  const pageBreaks = (text: string) => Array.from(text.matchAll(/\n/g), (hit) => hit.index);
  const paragraphs = built.paragraphs.map((it) =>
    it.index === index ? { ...it, pageBreaks: pageBreaks(it.text) } : it,
  );
  return { ...built, paragraphs };
}

const told = (built: DraftDocument) =>
  [...trangTrang.check({ ...draftOf({}), draft: built })].map(({ message }) => message);
const words = (...texts: readonly string[]): Block[] => texts.map((text) => paragraph(text));

test.each<readonly [string, readonly string[], DraftDocument]>([
  ['a break inside a paragraph, words after it', [], broken(draft(...words('Hết./.\nPhụ lục')), 0)],
  ['a break after the last words', ['cuoi'], broken(draft(...words('Hết./.\n')), 0)],
  ['a break of its own at the end, blanks after it', ['cuoi'], broken(draft(...words('Hết./.', '\n', '')), 1)],
  ['a break before a table', [], broken(draft(...words('Hết./.', '\n'), table([['']])), 1)],
  ['two breaks with nothing between', ['giua'], broken(draft(...words('Một', '\n\n', 'Hai')), 1)],
  [
    'a break before a paragraph that breaks the page too',
    ['giua'],
    broken(draft(...words('Một', '\n'), paragraph('Hai', newPage)), 1),
  ],
  [
    'a picture alone on the last page',
    [],
    { ...broken(draft(...words('Một', '\n', '')), 1), pictures: [{ part: 'body', paragraph: 2, width: 9, height: 9 }] },
  ],
  [
    'a chart that is somewhere',
    [],
    { ...broken(draft(...words('Một', '\n', '')), 1), notices: [{ code: 'doi-tuong-nhung', message: '' }] },
  ],
])('%s', (_, expected, built) => expect(told(built)).toEqual(expected));
