import type { HeaderFooter, Paragraph } from '../../../draft/model';
import { pageExamples } from '../../shapes/shown';
import { shownNumbers } from '../../reading/page-numbers';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const soTrangCanhGiua = defineRule({
  id: 'nd30/trang/so-trang-canh-giua',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Số trang canh giữa theo chiều ngang',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { lech: 'Số trang đang đặt {actual}, quy định canh giữa.' },
  examples: pageExamples(
    [{ shown: 'số trang canh giữa', pageNumber: { alignment: 'center' } }],
    [{ shown: 'số trang canh phải', pageNumber: { alignment: 'right' } }],
  ),

  *check({ draft }) {
    for (const { paragraph, furniture } of shownNumbers(draft)) {
      if (!standsAside(paragraph, furniture)) continue;
      const actual =
        paragraph.format.alignment === 'right' || paragraph.text.startsWith('\t\t') ? 'bên phải' : 'bên trái';
      const { part, index, text } = paragraph;
      yield {
        message: 'lech',
        place: { kind: 'span', span: spanIn(paragraph, 0, text.length) },
        data: { actual },
        actual,
        expected: 'canh giữa',
        fixes: text.includes('\t')
          ? []
          : [
              {
                title: 'Canh giữa',
                safety: 'safe',
                edits: [
                  { kind: 'formatParagraph', part, paragraph: index, expect: text, format: { alignment: 'center' } },
                ],
              },
            ],
      };
    }
  },
});

/** A lone left-aligned paragraph stands aside; beside others it may lie in a frame of its own, which centres it. */
function standsAside({ format, text, cell }: Paragraph, { paragraphs }: HeaderFooter): boolean {
  if (cell !== null || format.alignment === 'center') return false;
  if (format.alignment === 'right') return true;
  if (text.startsWith('\t\t') && format.tabs.at(-1)?.alignment === 'right') return true;
  return !text.includes('\t') && paragraphs.length === 1 && format.indentLeft < 100;
}
