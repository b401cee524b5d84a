import type { DraftDocument, Section } from '../../../draft/model';
import { nghiDinh30 } from '../../law/nd30/basis';
import { pageExamples } from '../../shapes/shown';
import { defineRule } from '../../rule';
import { formatOf, mainSections } from '../../reading/sections';

/** Points: what is wider than the text area of an upright page with the widest margins allowed. */
const wide = 470;
const columnsOfData = 4;

export const huongGiay = defineRule({
  id: 'nd30/trang/huong-giay',
  ref: 'ND30-PAGE-02',
  component: 'trang',
  title: 'Văn bản trình bày theo chiều dài của khổ A4',
  severity: 'error',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục I, khoản 2',
    'Theo chiều dài của khổ A4. Trường hợp nội dung văn bản có các bảng, biểu nhưng không được làm thành các phụ lục riêng thì văn bản có thể được trình bày theo chiều rộng.',
  ),
  messages: { giayNgang: 'Trang đang để theo chiều ngang mà không có bảng, biểu rộng.' },
  examples: pageExamples(
    [{ shown: 'giấy dọc' }],
    [{ shown: 'giấy ngang, không có bảng', page: { landscape: true, paper: { width: 841.9, height: 595.3 } } }],
  ),

  *check({ draft, anatomy }) {
    for (const section of mainSections(draft, anatomy)) {
      if (!section.landscape || needsWidth(draft, section)) continue;
      const { width, height } = section.paper;
      const paper = { width: Math.min(width, height), height: Math.max(width, height) };
      yield {
        message: 'giayNgang',
        place: { kind: 'section', section: section.index },
        actual: 'giấy ngang',
        expected: 'giấy dọc',
        fixes: [
          {
            title: 'Xoay giấy dọc',
            safety: 'review',
            edits: [
              {
                kind: 'formatSection',
                section: section.index,
                expect: formatOf(section),
                format: { landscape: false, paper },
              },
            ],
          },
        ],
      };
    }
  },
});

/** A table of data or a picture for which an upright page is too narrow stands in the section. */
function needsWidth(draft: DraftDocument, { from, to }: Section): boolean {
  const within = (paragraph: number) => paragraph >= from && paragraph < to;
  const tables = draft.tables.filter(({ rows }) => within(rows[0]?.cells[0]?.from ?? -1));
  const pictures = draft.pictures.filter(({ part, paragraph }) => part === 'body' && within(paragraph));
  return (
    tables.some(
      ({ columnWidths }) =>
        columnWidths.length >= columnsOfData || (columnWidths.length > 2 && sum(columnWidths) > wide),
    ) || pictures.some(({ width }) => width === null || width > wide - 70)
  );
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
