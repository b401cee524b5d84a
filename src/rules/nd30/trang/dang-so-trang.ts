import type { Edit } from '../../../finding/model';
import type { Paragraph, Run } from '../../../draft/model';
import { pageExamples } from '../../shapes/shown';
import { shownNumbers } from '../../reading/page-numbers';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “Trang”, dashes, the total: what offices put around the bare number. */
const quanhSo = /^(?:trang|page|số|of|[\s\-–—/.,|\d])+$/iu;

export const dangSoTrang = defineRule({
  id: 'nd30/trang/dang-so-trang',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Số trang chỉ là chữ số',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { thuaChu: 'Số trang ghi “{actual}”, chỉ cần chữ số.' },
  examples: pageExamples(
    [{ shown: 'số trang ghi “2”', pageNumber: { text: '2' } }],
    [
      { shown: 'số trang ghi “- 2 -”', pageNumber: { text: '- 2 -' } },
      { shown: 'số trang ghi “Trang 2”', pageNumber: { text: 'Trang 2' } },
    ],
  ),

  *check({ draft }) {
    for (const { paragraph, runs } of shownNumbers(draft)) {
      const rest = paragraph.runs.filter((run) => !runs.includes(run) && run.text.trim() !== '');
      if (rest.length === 0 || !quanhSo.test(rest.map(({ text }) => text).join(''))) continue;
      const actual = paragraph.text.trim();
      yield {
        message: 'thuaChu',
        place: { kind: 'span', span: spanIn(paragraph, 0, paragraph.text.length) },
        data: { actual },
        actual,
        expected: runs.map(({ text }) => text).join(''),
        fixes: rest.some(({ field }) => field !== null)
          ? []
          : [{ title: 'Chỉ để chữ số', safety: 'safe', edits: rest.map((run) => without(paragraph, run)) }],
      };
    }
  },
});

function without(paragraph: Paragraph, { start, end, text }: Run): Edit {
  return { kind: 'replaceText', span: spanIn(paragraph, start, end), expect: text, text: '' };
}
