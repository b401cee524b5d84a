import { thongLe } from '../../law/nd30/basis';
import { defineRule } from '../../rule';
import { findAll, replaceWith } from '../../words';

/**
 * No clause speaks of the marks inside a name. The decree joins the parts of its own phrases with a gạch nối, and so do
 * the names of agencies as they are promulgated: a gạch dài comes from typing, and is put right before signing.
 */
export const gachTrongTen = defineRule({
  id: 'nd30/noi-nhan/gach-trong-ten',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  title: 'Giữa hai phần của tên cơ quan dùng gạch nối “-”',
  severity: 'warning',
  appliesTo: 'all',
  basis: thongLe('Phụ lục I, Phần I, Mục II, khoản 1, điểm b', 'giữa các cụm từ có gạch nối (-)'),
  messages: { gachDai: 'Tên nơi nhận ghi gạch dài “{dau}”, tên cơ quan viết bằng gạch nối “-”.' },
  examples: {
    right: ['Nơi nhận:\n- Sở Lao động - Thương binh và Xã hội;\n- Lưu: VT.'],
    wrong: ['Nơi nhận:\n- Cơ quan Tổ chức – Nội vụ;\n- Lưu: VT.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      if (part.role === 'heading') continue;
      for (const { dau } of findAll(part, /\p{L}\s*(?<dau>[–—])\s*\p{L}/dgu)) {
        if (dau === undefined) continue;
        yield {
          message: 'gachDai',
          place: { kind: 'span', span: dau.span },
          data: { dau: dau.text },
          actual: dau.text,
          expected: '-',
          fixes: [{ title: 'Đổi thành “-”', safety: 'safe', edits: [replaceWith(dau, '-')] }],
        };
      }
    }
  },
});
