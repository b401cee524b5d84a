import type { Part } from '../../../anatomy/model';
import { alignmentRule } from '../../shapes/alignment';
import { textOf } from '../../place';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

const dieuKhoan = 'QUYẾT ĐỊNH:\nĐiều 1. Quyết định này có hiệu lực kể từ ngày ký./.';

export const loiBanHanhCanhGiua = alignmentRule({
  id: 'nd30/noi-dung/loi-ban-hanh-canh-giua',
  ref: 'ND30-MAU-1.2',
  component: 'noiDung',
  title: '“QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” canh giữa',
  severity: 'warning',
  appliesTo: ['quyet-dinh', 'nghi-quyet'],
  alignment: 'center',
  concerns: laLoiBanHanh,
  basis: docTuNghiDinh30('Phụ lục III, Mục II, Mẫu 1.2', 'QUYẾT ĐỊNH:'),
  examples: {
    right: [{ text: dieuKhoan, shown: 'canh giữa', look: { alignment: 'center' } }],
    wrong: [{ text: dieuKhoan, shown: 'canh đều hai lề', look: { alignment: 'justify' } }],
  },
});

/** The line between the căn cứ and Điều 1, set to one side without an indent that would bring it to the middle. */
function laLoiBanHanh(part: Part): boolean {
  const { cell, format } = part.paragraph;
  const placed = format.indentLeft + format.firstLine > 72;
  return (
    cell === null && !placed && part.start === 0 && /^QUYẾT (?:ĐỊNH|NGHỊ)\s?:$/u.test(textOf(part).normalize('NFC'))
  );
}
