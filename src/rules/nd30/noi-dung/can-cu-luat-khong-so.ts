import { defineRule } from '../../rule';
import { findAll } from '../../words';
import { body } from '../../law/nd30/body';

/** “Căn cứ Luật … số 72/2025/QH15”: the number of a law of the Assembly, or of an ordinance. */
const soLuat =
  /^\s*[-–]?\s*Căn cứ (?:Luật|Bộ luật|Pháp lệnh) [^;\d]{2,160}(?<sai>số:? ?\d{1,3}\/\d{4}\/(?:QH\d{1,2}|(?:PL-)?UBTVQH\d{1,2}))/dgu;

export const canCuLuatKhongSo = defineRule({
  id: 'nd30/noi-dung/can-cu-luat-khong-so',
  ref: 'ND30-CC-02',
  component: 'noiDung',
  title: 'Căn cứ là Luật, Pháp lệnh thì không ghi số, ký hiệu, cơ quan ban hành',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.canCuLuat,
  messages: { coSo: 'Căn cứ là Luật, Pháp lệnh có ghi “{sai}”, quy định không ghi số, ký hiệu.' },
  examples: {
    right: ['Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nSở Nội vụ thông báo./.'],
    wrong: ['Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;\nSở Nội vụ thông báo./.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiDung')) {
      const sai = part.role === 'canCu' ? findAll(part, soLuat)[0]?.sai : undefined;
      if (sai === undefined) continue;
      yield { message: 'coSo', place: { kind: 'span', span: sai.span }, data: { sai: sai.text }, actual: sai.text };
      return;
    }
  },
});
