import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { find } from '../../words';

export const khongNhuTren = defineRule({
  id: 'nd30/noi-nhan/khong-nhu-tren',
  ref: 'ND30-NN-06',
  component: 'noiNhan',
  title: 'Văn bản không có “Kính gửi” thì Nơi nhận không ghi “Như trên”',
  severity: 'warning',
  appliesTo: [
    'ke-hoach',
    'chi-thi',
    'thong-bao',
    'huong-dan',
    'chuong-trinh',
    'phuong-an',
    'de-an',
    'quyet-dinh',
    'nghi-quyet',
  ],
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm c',
    'Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản.',
  ),
  messages: { nhuTren: 'Ghi “Như trên” nhưng văn bản không có phần “Kính gửi”.' },
  examples: {
    right: ['Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
  },

  *check({ anatomy }) {
    if (anatomy.of('kinhGui').length > 0) return;
    const part = anatomy
      .of('noiNhan')
      .find((it) => it.role === 'item' && find(it, /^[-–—+*•]?\s*(?<nhu>như\s+trên)/diu) !== undefined);
    if (part !== undefined) yield { message: 'nhuTren', place: at(part) };
  },
});
