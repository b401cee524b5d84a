import type { Part } from '../../../anatomy/model';
import { body } from '../../law/nd30/body';
import { textOf, visibleRuns } from '../../place';
import { isLongerThanLine, runningParts } from '../../reading/running-text';
import { defineRule } from '../../rule';
import { flagLook } from '../../shapes/format';
import { bodyExamples } from '../../shapes/shown';

/** Titles of khoản run on, notes, and words that call for attention are bold on purpose. */
const onPurpose = /^[\s\-–+*]*(?:["“”'‘(*[]|Ghi chú|Lưu ý|Điều \d|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\)|[IVX]+\.)/u;

export const khongDam = defineRule({
  id: 'nd30/noi-dung/khong-dam',
  ref: 'ND30-FONT-6',
  component: 'noiDung',
  title: 'Lời văn không in đậm cả đoạn',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...body.doanVan, standing: 'reading' },
  messages: { inDam: 'Cả đoạn lời văn đang in đậm.' },
  examples: bodyExamples([{ shown: 'không đậm', look: { bold: false } }], [{ shown: 'đậm', look: { bold: true } }]),

  *check({ draft, anatomy }) {
    const bold = runningParts(anatomy).filter((part) => isBoldSentence(part) && isLongerThanLine(part, draft));
    yield* flagLook(
      bold,
      'inDam',
      (run) => run.format.bold,
      () => ({ actual: 'đậm', expected: 'không đậm', format: { bold: false }, title: 'Bỏ in đậm' }),
    );
  },
});

/** A whole paragraph that ends as a sentence does; titles have no mark at their end. */
function isBoldSentence(part: Part): boolean {
  const [first] = visibleRuns(part);
  if (first?.format.bold !== true || part.paragraph.label !== '') return false;
  const text = textOf(part);
  if (!/[.;]$/u.test(text) || onPurpose.test(text.slice(0, 40).normalize('NFC'))) return false;
  return visibleRuns(part).every(({ format }) => format.bold);
}
