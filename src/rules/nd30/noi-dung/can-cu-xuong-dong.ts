import { defineRule } from '../../rule';
import { groundBlocks } from '../../reading/running-text';
import { findAll } from '../../words';
import { body } from '../../law/nd30/body';

export const canCuXuongDong = defineRule({
  id: 'nd30/noi-dung/can-cu-xuong-dong',
  ref: 'ND30-CC-04',
  component: 'noiDung',
  title: 'Sau mỗi căn cứ phải xuống dòng',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.canCu,
  messages: { cungDong: 'Hai căn cứ trên cùng một dòng, chưa xuống dòng.' },
  examples: {
    right: [
      'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;\nCăn cứ Luật Thanh tra ngày 25 tháng 6 năm 2025.\nQUYẾT ĐỊNH:',
    ],
    wrong: [
      'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025; Căn cứ Luật Thanh tra ngày 25 tháng 6 năm 2025.\nQUYẾT ĐỊNH:',
    ],
  },

  *check({ anatomy }) {
    for (const part of groundBlocks(anatomy).flat()) {
      for (const { sau } of findAll(part, /;[ \u00a0\t]{0,20}(?<sau>[Cc]ăn cứ)[ \u00a0]/dgu)) {
        if (sau !== undefined) yield { message: 'cungDong', place: { kind: 'span', span: sau.span } };
      }
    }
  },
});
