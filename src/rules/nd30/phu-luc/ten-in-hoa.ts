import type { Part } from '../../../anatomy/model';
import { countLower, countUpper } from '../../../text/letter-case';
import { at, textOf, visibleRuns } from '../../place';
import { inCapitals } from '../../shapes/letter-case';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongKemTheo, laDongPhuLuc } from '../../reading/fixed-lines';

export const tenInHoa = defineRule({
  id: 'nd30/phu-luc/ten-in-hoa',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  title: 'Tên phụ lục in hoa',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.tenPhuLuc,
  messages: { inThuong: 'Tên phụ lục in hoa, ở đây ghi “{actual}”.' },
  examples: {
    right: ['Phụ lục I\nDANH SÁCH ĐƠN VỊ\n(Kèm theo Kế hoạch số 15/KH-SNV)'],
    wrong: ['Phụ lục I\nDanh sách đơn vị\n(Kèm theo Kế hoạch số 15/KH-SNV)'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const names = component === 'phuLuc' ? namesOf(parts) : [];
      const first = names[0];
      if (first === undefined || !names.every(isSmall)) continue;
      yield {
        message: 'inThuong',
        place: at(first),
        data: { actual: textOf(first) },
        actual: textOf(first),
        expected: inCapitals(textOf(first)),
        fixes: [
          {
            title: 'Viết in hoa',
            safety: 'review',
            edits: names.map((part) =>
              replaceWith(
                {
                  text: textOf(part),
                  span: {
                    part: part.paragraph.part,
                    paragraph: part.paragraph.index,
                    start: part.start,
                    end: part.end,
                  },
                },
                inCapitals(textOf(part)),
              ),
            ),
          },
        ],
      };
    }
  },
});

/** The centred lines between “Phụ lục I” and “(Kèm theo …)”: nothing else is certainly the name. */
function namesOf(parts: readonly Part[]): readonly Part[] {
  const heading = parts.findIndex(laDongPhuLuc);
  const note = parts.findIndex((part, i) => i > heading && laDongKemTheo(part));
  if (heading < 0 || note < 0 || note - heading > 4) return [];
  const names = parts.slice(heading + 1, note);
  return names.every(({ paragraph }) => paragraph.cell === null && paragraph.format.alignment === 'center')
    ? names
    : [];
}

function isSmall(part: Part): boolean {
  const text = textOf(part);
  const shownInCapitals = visibleRuns(part).every(({ format }) => format.caps || format.smallCaps);
  return !shownInCapitals && countLower(text) > countUpper(text) && text.length < 300;
}
