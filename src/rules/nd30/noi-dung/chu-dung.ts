import type { Part } from '../../../anatomy/model';
import { flagLook } from '../../shapes/format';
import { bodyExamples } from '../../shapes/shown';
import { textOf, visibleRuns } from '../../place';
import { defineRule } from '../../rule';
import { isLongerThanLine, runningParts } from '../../reading/running-text';
import { body } from '../../law/nd30/body';

/** Quotations, notes and remarks in brackets are slanted on purpose; a căn cứ outside its block is one too. */
const onPurpose = /^[\s\-–+*]*(?:["“”'‘(*[]|Ghi chú|Lưu ý|Ví dụ|Nguồn|Căn cứ|Theo đề nghị|Xét|Trích)/u;

export const chuDung = defineRule({
  id: 'nd30/noi-dung/chu-dung',
  ref: 'ND30-FONT-6',
  component: 'noiDung',
  title: 'Nội dung văn bản trình bày bằng kiểu chữ đứng',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: { inNghieng: 'Đoạn văn đang in nghiêng, quy định chữ đứng.' },
  examples: bodyExamples(
    [{ shown: 'chữ đứng', look: { italic: false } }],
    [{ shown: 'chữ nghiêng', look: { italic: true } }],
  ),

  *check({ draft, anatomy }) {
    const slanted = runningParts(anatomy).filter(
      (part) =>
        isMostlyItalic(part) &&
        !onPurpose.test(textOf(part).slice(0, 40).normalize('NFC')) &&
        isLongerThanLine(part, draft),
    );
    yield* flagLook(
      slanted,
      'inNghieng',
      (run) => run.format.italic,
      () => ({
        actual: 'nghiêng',
        expected: 'đứng',
        format: { italic: false },
        title: 'Bỏ in nghiêng',
      }),
    );
  },
});

/** Words set off for their own sake stay well below this share. */
function isMostlyItalic(part: Part): boolean {
  let [slanted, upright] = [0, 0];
  for (const { format, text } of visibleRuns(part)) {
    if (format.italic) slanted += text.length;
    else upright += text.length;
  }
  return slanted > upright * 3;
}
