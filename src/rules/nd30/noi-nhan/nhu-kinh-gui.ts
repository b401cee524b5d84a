import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';

export const nhuKinhGui = defineRule({
  id: 'nd30/noi-nhan/nhu-kinh-gui',
  ref: 'ND30-NN-04',
  component: 'noiNhan',
  title: 'Nơi nhận của công văn ghi “Như trên”',
  severity: 'warning',
  appliesTo: ['cong-van', 'to-trinh', 'bao-cao'],
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
    'Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.',
  ),
  messages: { khacTuNgu: 'Nơi nhận ghi “{actual}”, quy định ghi “Như trên”.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như kính gửi;\n- Lưu: VT, VP.', 'Nơi nhận:\n- Như Kính gửi;\n- Lưu: VT, VP.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      const found =
        part.role === 'item'
          ? find(part, /^[-–—+*•]?\s*(?<nhu>như)\s+(?<ten>(?:phần\s+)?(?:mục\s+)?kính\s+gửi)/diu)
          : undefined;
      if (found?.nhu === undefined || found.ten === undefined) continue;
      yield {
        message: 'khacTuNgu',
        place: { kind: 'span', span: { ...found.nhu.span, end: found.ten.span.end } },
        data: { actual: `${found.nhu.text} ${found.ten.text}` },
        actual: `${found.nhu.text} ${found.ten.text}`,
        expected: 'Như trên',
        fixes: [{ title: 'Ghi “Như trên”', safety: 'safe', edits: [replaceWith(found.ten, 'trên')] }],
      };
    }
  },
});
