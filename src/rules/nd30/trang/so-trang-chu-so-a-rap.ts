import { pageExamples } from '../../shapes/shown';
import { pageNumbersOf } from '../../reading/page-numbers';
import { defineRule } from '../../rule';
import { mainSections } from '../../reading/sections';
import { endingAndPage } from '../../law/nd30/ending-and-page';

const arabic = new Set(['decimal', 'numberInDash', 'decimalZero']);

export const soTrangChuSoARap = defineRule({
  id: 'nd30/trang/so-trang-chu-so-a-rap',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Số trang dùng chữ số Ả Rập',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { khongPhaiARap: 'Số trang đang dùng chữ số La Mã hoặc chữ cái, quy định chữ số Ả Rập.' },
  examples: pageExamples(
    [{ shown: 'số trang 1, 2, 3', page: { pageNumberFormat: 'decimal' } }],
    [{ shown: 'số trang I, II, III', page: { pageNumberFormat: 'upperRoman' } }],
  ),

  *check({ draft, anatomy }) {
    const numbers = pageNumbersOf(draft);
    for (const section of mainSections(draft, anatomy)) {
      const own = numbers.filter((it) => it.section.index === section.index);
      const asked = own.some(({ runs }) => runs.some(({ field }) => /\\\*\s*(?:roman|alphabetic)/iu.test(field ?? '')));
      if (own.length === 0 || (arabic.has(section.pageNumberFormat) && !asked)) continue;
      yield { message: 'khongPhaiARap', place: { kind: 'section', section: section.index }, expected: '1, 2, 3' };
      return;
    }
  },
});
