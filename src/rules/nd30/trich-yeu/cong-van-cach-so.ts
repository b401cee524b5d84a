import { at } from '../../place';
import { defineRule } from '../../rule';
import { letterhead } from '../../law/nd30/letterhead';

/** Points between the two lines below which the gap is not there; the decree asks for 6. */
const least = 5;

export const congVanCachSo = defineRule({
  id: 'nd30/trich-yeu/cong-van-cach-so',
  ref: 'ND30-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn cách số, ký hiệu 6pt',
  severity: 'warning',
  appliesTo: ['cong-van'],
  basis: letterhead.trichYeuCongVan,
  messages: { sat: 'Trích yếu công văn cách số, ký hiệu {actual}, cần 6pt.' },
  examples: {
    right: [{ text: 'V/v nâng bậc lương', shown: 'cách số, ký hiệu 6 pt', look: { spaceBefore: 6 } }],
    wrong: [{ text: 'V/v nâng bậc lương', shown: 'cách số, ký hiệu 0 pt', look: { spaceBefore: 0 } }],
  },

  *check({ anatomy }) {
    const number = anatomy.of('soKyHieu').at(-1)?.paragraph;
    const [part] = anatomy.of('trichYeu');
    if (number === undefined || part === undefined) return;
    const { paragraph } = part;
    const adjoin = paragraph.part === number.part && paragraph.index === number.index + 1;
    const sameCell =
      paragraph.cell !== null &&
      paragraph.cell.row === number.cell?.row &&
      paragraph.cell.column === number.cell.column;
    const gap = number.format.spaceAfter + paragraph.format.spaceBefore;
    if (!adjoin || !sameCell || gap >= least) return;
    const actual = `${String(Math.round(gap * 10) / 10).replace('.', ',')}pt`;
    yield {
      message: 'sat',
      place: at(part),
      data: { actual },
      actual,
      expected: '6pt',
      fixes: [
        {
          title: 'Cách 6pt',
          safety: 'review',
          edits: [
            {
              kind: 'formatParagraph',
              part: paragraph.part,
              paragraph: paragraph.index,
              expect: paragraph.text,
              format: { spaceBefore: 6 - number.format.spaceAfter },
            },
          ],
        },
      ],
    };
  },
});
