import { pageExamples } from '../../shapes/shown';
import { pageNumbersOf } from '../../reading/page-numbers';
import { defineRule } from '../../rule';
import { formatOf } from '../../reading/sections';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const soTrangTu1 = defineRule({
  id: 'nd30/trang/so-trang-tu-1',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Số trang đánh từ số 1',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { khacMot: 'Số trang đang đánh từ số {actual}, quy định từ số 1.' },
  examples: pageExamples(
    [{ shown: 'đánh số trang từ 1', page: { pageNumberStart: 1 } }],
    [{ shown: 'đánh số trang từ 5', page: { pageNumberStart: 5 } }],
  ),

  *check({ draft }) {
    const section = draft.sections[0];
    if (section === undefined || section.pageNumberStart === null || section.pageNumberStart === 1) return;
    if (pageNumbersOf(draft).length === 0) return;
    const actual = String(section.pageNumberStart);
    yield {
      message: 'khacMot',
      place: { kind: 'section', section: 0 },
      data: { actual },
      actual,
      expected: '1',
      fixes: [
        {
          title: 'Đánh số từ 1',
          safety: 'review',
          edits: [{ kind: 'formatSection', section: 0, expect: formatOf(section), format: { pageNumberStart: 1 } }],
        },
      ],
    };
  },
});
