import type { Place } from '../../../finding/model';
import { pageExamples } from '../../shapes/shown';
import { pageNumbersOf, type PageNumber } from '../../reading/page-numbers';
import { spanIn } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const viTriSoTrang = defineRule({
  id: 'nd30/trang/vi-tri-so-trang',
  ref: 'ND30-PAGE-10',
  component: 'trang',
  title: 'Số trang đặt trong phần lề trên',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.soTrang,
  messages: { chanTrang: 'Số trang đang đặt ở chân trang, quy định đặt ở lề trên.' },
  examples: pageExamples(
    [{ shown: 'số trang ở giữa lề trên' }],
    [{ shown: 'số trang ở chân trang', pageNumber: { where: 'footer' } }],
  ),

  *check({ draft }) {
    const below = pageNumbersOf(draft).find(({ where }) => where === 'footer');
    if (below === undefined) return;
    yield { message: 'chanTrang', place: placeOf(below), actual: 'chân trang', expected: 'giữa lề trên' };
  },
});

function placeOf({ paragraph, section }: PageNumber): Place {
  return paragraph === null
    ? { kind: 'section', section: section.index }
    : { kind: 'span', span: spanIn(paragraph, 0, paragraph.text.length) };
}
