import type { Anatomy, Part } from '../../../anatomy/model';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** Points from the edge of the cell or the text area by which a line no longer looks flush left. */
const nhanRa = 14;

export const satLeTrai = defineRule({
  id: 'nd30/noi-nhan/sat-le-trai',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  title: 'Nơi nhận trình bày sát lề trái',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.noiNhanTieuDe,
  messages: { thutVao: 'Nơi nhận chưa sát lề trái.' },
  examples: {
    right: [{ text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', shown: 'sát lề trái' }],
    wrong: [{ text: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', shown: 'thụt vào 1,27 cm', look: { firstLine: 36 } }],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      if (component !== 'noiNhan') continue;
      const wrong = parts.filter((part) => standsAlone(anatomy, part) && isAway(part));
      const first = wrong[0];
      if (first?.paragraph.part !== 'body') continue;
      yield {
        message: 'thutVao',
        place: at(first),
        fixes: [
          {
            title: 'Đưa sát lề trái',
            safety: 'review',
            edits: wrong.map(({ paragraph: { part, index, text } }) => ({
              kind: 'formatParagraph',
              part,
              paragraph: index,
              expect: text,
              format: { alignment: 'left', indentLeft: 0, firstLine: 0 },
            })),
          },
        ],
      };
    }
  },
});

/** Centred, to the right, or with an indent that shows. A generated dash hangs before the text: its own place counts. */
function isAway({ paragraph, start }: Part): boolean {
  const { format, label, text } = paragraph;
  if (text.slice(0, start).trim() !== '') return false;
  if (format.alignment === 'center' || format.alignment === 'right') return true;
  return label === '' && format.indentLeft + format.firstLine > nhanRa && format.indentLeft + format.firstLine < 120;
}

/** No other component stands in the paragraph, as it does where tabs make the columns. */
function standsAlone(anatomy: Anatomy, { component, paragraph }: Part): boolean {
  return !anatomy.occurrences.some(
    (other) =>
      other.component !== component &&
      other.parts.some((it) => it.paragraph.part === paragraph.part && it.paragraph.index === paragraph.index),
  );
}
