import type { Part } from '../../../anatomy/model';
import { bodyExamples } from '../../shapes/shown';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { bodyParts, formatParagraph, isLongerThanLine } from '../../reading/running-text';
import { decimal } from '../../reading/sections';
import { body } from '../../law/nd30/body';

const pointsInCentimetre = 72 / 2.54;
const oneCentimetre = pointsInCentimetre;
const halfInch = 36;
/** Half a millimetre. */
const tolerance = pointsInCentimetre / 20;

export const luiDauDong = defineRule({
  id: 'nd30/noi-dung/lui-dau-dong',
  ref: 'ND30-ND-02',
  component: 'noiDung',
  title: 'Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: {
    khongLui: '{count} đoạn văn không lùi đầu dòng.',
    saiMuc: '{count} đoạn văn lùi đầu dòng {actual}, quy định 1 cm hoặc 1,27 cm.',
  },
  examples: bodyExamples(
    [
      { shown: 'lùi đầu dòng 1 cm', look: { firstLine: oneCentimetre } },
      { shown: 'lùi đầu dòng 1,27 cm', look: { firstLine: halfInch } },
    ],
    [
      { shown: 'không lùi đầu dòng', look: { firstLine: 0 } },
      { shown: 'lùi đầu dòng 2 cm', look: { firstLine: 2 * oneCentimetre } },
    ],
  ),

  *check({ draft, anatomy }) {
    const parts = bodyParts(anatomy).filter((part) => isPlain(part));
    const wrong = parts.filter((part) => isWrong(part.paragraph.format.firstLine) && isLongerThanLine(part, draft));
    const first = wrong[0];
    if (first === undefined) return;

    const indent = first.paragraph.format.firstLine;
    const actual = indent < 1 ? 'không lùi' : `${decimal(Math.round((indent / pointsInCentimetre) * 100) / 100)} cm`;
    const target = usualIndent(parts);
    yield {
      message: indent < 1 ? 'khongLui' : 'saiMuc',
      place: at(first),
      data: { count: String(wrong.length), actual },
      actual,
      expected: '1 cm hoặc 1,27 cm',
      fixes: [
        {
          title: target === halfInch ? 'Lùi đầu dòng 1,27 cm' : 'Lùi đầu dòng 1 cm',
          safety: 'review',
          edits: wrong.map((part) => formatParagraph(part, { firstLine: target })),
        },
      ],
    };
  },
});

/** Lists have a left indent or a number of their own, tabs and spaces an indent that no property shows. */
function isPlain({ paragraph: { format, label, text } }: Part): boolean {
  if (format.alignment === 'center' || format.alignment === 'right') return false;
  return label === '' && Math.abs(format.indentLeft) < 1 && format.firstLine >= 0 && !/^[\s\u00a0]/u.test(text);
}

function isWrong(firstLine: number): boolean {
  return Math.abs(firstLine - oneCentimetre) > tolerance && Math.abs(firstLine - halfInch) > tolerance;
}

/** What the other paragraphs have, so that a repair makes them alike. */
function usualIndent(parts: readonly Part[]): number {
  const near = (target: number) =>
    parts.filter((part) => Math.abs(part.paragraph.format.firstLine - target) <= tolerance).length;
  return near(oneCentimetre) > near(halfInch) ? oneCentimetre : halfInch;
}
