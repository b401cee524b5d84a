import type { DraftDocument } from '../../../draft/model';
import { pageExamples } from '../../shapes/shown';
import { pageNumbersOf, type PageNumber } from '../../reading/page-numbers';
import { defineRule } from '../../rule';
import { formatOf } from '../../reading/sections';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const anSoTrangDau = defineRule({
  id: 'nd30/trang/an-so-trang-dau',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Không hiển thị số trang thứ nhất',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { hien: 'Trang thứ nhất đang hiển thị số trang.' },
  examples: pageExamples(
    [{ shown: 'trang thứ nhất không hiện số', page: { differentFirst: true } }],
    [{ shown: 'trang thứ nhất hiện số 1', page: { differentFirst: false } }],
  ),

  *check({ draft }) {
    const section = draft.sections[0];
    const number = pageNumbersOf(draft).find(
      (it) => it.section.index === 0 && it.which === (section?.differentFirst === true ? 'first' : 'default'),
    );
    if (section === undefined || number === undefined) return;
    const alone =
      !section.differentFirst &&
      holdsNumberOnly(number) &&
      section.header.first === null &&
      section.footer.first === null &&
      !hasOther(draft, number);
    yield {
      message: 'hien',
      place: { kind: 'section', section: 0 },
      fixes: section.differentFirst
        ? []
        : [
            {
              title: 'Ẩn số trang ở trang thứ nhất',
              safety: alone ? 'safe' : 'review',
              edits: [
                { kind: 'formatSection', section: 0, expect: formatOf(section), format: { differentFirst: true } },
              ],
            },
          ],
    };
  },
});

function holdsNumberOnly({ furniture }: PageNumber): boolean {
  return furniture.paragraphs.every(({ text }) => !/\p{L}{3}/u.test(text));
}

/** Something else than the number stands in the other margin and would go from the first page with it. */
function hasOther({ headers, footers }: DraftDocument, { where, section }: PageNumber): boolean {
  const other = where === 'header' ? footers[section.footer.default ?? -1] : headers[section.header.default ?? -1];
  return other?.paragraphs.some(({ text }) => text.trim() !== '') ?? false;
}
