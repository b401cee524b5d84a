import { thieuSoTrang } from '../../../../src/rules/nd30/trang/thieu-so-trang';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const sentence =
  'Sở Nội vụ đề nghị các cơ quan, đơn vị tiếp tục triển khai thực hiện tốt công tác dân vận chính quyền năm 2026. ';
const long = Array.from({ length: 40 }, () => sentence.repeat(3));

describeRule(thieuSoTrang, {
  passes: [
    ['one page', { pageNumber: null }],
    ['many pages, numbered', { noiDung: long }],
    [
      'about a page and a quarter, nobody knows',
      { noiDung: Array.from({ length: 9 }, () => sentence.repeat(3)), pageNumber: null },
    ],
  ],
  flags: [['many pages without a number', { noiDung: long, pageNumber: null }, 'thieu']],
});

test('a second page that is an appendix is numbered by itself', () => {
  const context = draftOf({ phuLuc: ['Phụ lục I', 'DANH SÁCH'], pageNumber: null });
  const first = context.anatomy.of('phuLuc')[0]?.paragraph.index;
  const paragraphs = context.draft.paragraphs.map((it) =>
    it.index === first ? { ...it, format: { ...it.format, pageBreakBefore: true } } : it,
  );
  expect([...thieuSoTrang.check({ ...context, draft: { ...context.draft, paragraphs } })]).toEqual([]);
});

test('a page break between words makes a second page', () => {
  const context = draftOf({ pageNumber: null });
  const body = context.anatomy.of('noiDung')[1]?.paragraph.index;
  const paragraphs = context.draft.paragraphs.map((it) =>
    it.index === body ? { ...it, format: { ...it.format, pageBreakBefore: true } } : it,
  );
  expect(
    [...thieuSoTrang.check({ ...context, draft: { ...context.draft, paragraphs } })].map((flag) => flag.message),
  ).toEqual(['thieu']);
});
