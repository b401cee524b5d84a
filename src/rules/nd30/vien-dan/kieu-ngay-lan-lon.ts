import { body } from '../../law/nd30/body';
import type { PlacedCitation } from '../../reading/references';
import { spanOfWords } from '../../reading/references';
import { defineRule } from '../../rule';

/** With fewer dated references there is no style yet that one of them could depart from. */
const fewest = 3;

export const kieuNgayLanLon = defineRule({
  id: 'nd30/vien-dan/kieu-ngay-lan-lon',
  ref: 'ND30-VD-01',
  component: 'vienDan',
  title: 'Ngày của các văn bản được viện dẫn ghi theo một kiểu trong cả văn bản',
  severity: 'info',
  appliesTo: 'all',
  basis: { ...body.vienDan, standing: 'custom' },
  messages: {
    haiKieu: 'Ngày của văn bản được viện dẫn ghi theo hai kiểu, {so} chỗ bằng số và {chu} chỗ bằng chữ.',
  },
  examples: {
    right: [
      'Theo Kế hoạch số 15/KH-UBND ngày 14/01/2026 của UBND tỉnh; Kế hoạch số 16/KH-UBND ngày 15/01/2026 của UBND tỉnh; Kế hoạch số 17/KH-UBND ngày 16/01/2026 của UBND tỉnh.',
    ],
    wrong: [
      'Theo Kế hoạch số 15/KH-UBND ngày 14/01/2026 của UBND tỉnh; Kế hoạch số 16/KH-UBND ngày 15/01/2026 của UBND tỉnh; Kế hoạch số 17/KH-UBND ngày 16 tháng 01 năm 2026 của UBND tỉnh.',
    ],
  },

  *check(context) {
    const dated = (context.citations?.(context) ?? []).filter(isDatedInText);
    const inFigures = dated.filter(({ reference }) => reference.date?.style === 'numeric');
    const inWords = dated.filter(({ reference }) => reference.date?.style === 'words');
    if (dated.length < fewest || inFigures.length === 0 || inWords.length === 0) return;
    const first = (inFigures.length < inWords.length ? inFigures : inWords)[0];
    const date = first?.reference.date ?? null;
    if (first === undefined || date === null) return;
    yield {
      message: 'haiKieu',
      place: { kind: 'span', span: spanOfWords(first, date.start, date.end) },
      data: { so: String(inFigures.length), chu: String(inWords.length) },
    };
  },
});

/** Căn cứ lines, titles of others and laws have their own style. */
function isDatedInText({ standing, part, reference: { date, law, shared } }: PlacedCitation): boolean {
  if (standing === 'canCu' || standing === 'inTitle' || part.component !== 'noiDung' || law !== null) return false;
  return date !== null && !shared.includes('date');
}
