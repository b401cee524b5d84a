import { body } from '../../law/nd30/body';
import { missingNames, onlyTitle } from '../../../citation/missing';
import type { PlacedCitation } from '../../reading/references';
import { citationRule } from '../../shapes/citation';

/** “… trình phương án bố trí trụ sở (Tờ trình số 58-TTr/ĐU, ngày 10/7/2026)”: the sentence says whose it is and about what. */
function isSourceInBrackets({ part: { paragraph }, span, reference }: PlacedCitation): boolean {
  const { text } = paragraph;
  return reference.date !== null && text.charAt(span.start - 1) === '(' && text.charAt(span.end) === ')';
}

export const lanDauThieu = citationRule({
  id: 'nd30/vien-dan/lan-dau-thieu',
  ref: 'ND30-VD-01',
  title: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu',
  severity: 'warning',
  basis: body.vienDan,
  message: 'Viện dẫn lần đầu “{vienDan}” thiếu {thieu}.',
  puts: ['missing'],
  when: (citation, { anatomy }) =>
    citation.standing === 'first' &&
    anatomy.kind !== 'phieu-gui' &&
    anatomy.kind !== 'phieu-chuyen' &&
    citation.missing.length > 0 &&
    !onlyTitle(citation.missing) &&
    !isSourceInBrackets(citation)
      ? { data: { thieu: missingNames(citation.missing) } }
      : null,
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Luật Thực hiện dân chủ ở cơ sở.',
    ],
    wrong: ['Kiểm soát hiệu quả dịch bệnh theo Nghị định số 30/2020/NĐ-CP.'],
  },
});
