import { loiVan, pageExamples } from '../../shapes/shown';
import { defineRule } from '../../rule';
import { isLongerThan } from '../../reading/page-length';
import { pageNumbersOf } from '../../reading/page-numbers';
import { appendixFrom, formatOf } from '../../reading/sections';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** How much text leaves no doubt that there is a second page, whoever prints it. */
const chacChanHaiTrang = 1.4;

/** Words for several pages. */
const nhieuTrang = Array.from({ length: 30 }, () => loiVan).join('\n');

export const thieuSoTrang = defineRule({
  id: 'nd30/trang/thieu-so-trang',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Văn bản từ hai trang trở lên có số trang',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { thieu: 'Văn bản nhiều trang nhưng chưa đánh số trang.' },
  examples: pageExamples(
    [{ shown: 'văn bản nhiều trang, có số trang', beside: { noiDung: nhieuTrang } }],
    [{ shown: 'văn bản nhiều trang, không có số trang', beside: { noiDung: nhieuTrang }, pageNumber: null }],
  ),

  *check({ draft, anatomy }) {
    const section = draft.sections[0];
    if (section === undefined || !draft.coverage.headers || !draft.coverage.sections) return;
    if (pageNumbersOf(draft).length > 0 || hasTypedNumber([...draft.headers, ...draft.footers])) return;
    if (!isLongerThan(chacChanHaiTrang, draft, appendixFrom(draft, anatomy))) return;
    yield {
      message: 'thieu',
      place: { kind: 'section', section: 0 },
      fixes: [
        {
          title: 'Đánh số trang ở giữa lề trên',
          safety: 'review',
          edits: [{ kind: 'numberPages', section: 0, expect: formatOf(section) }],
        },
      ],
    };
  },
});

/** A number typed by hand, or a field that could not be read, is there to be seen all the same. */
function hasTypedNumber(
  furniture: readonly { readonly pageField: boolean; readonly paragraphs: readonly { readonly text: string }[] }[],
): boolean {
  return furniture.some(
    (it) => it.pageField || it.paragraphs.some(({ text }) => /^[\s\-–]*\d{1,3}[\s\-–]*$/u.test(text)),
  );
}
