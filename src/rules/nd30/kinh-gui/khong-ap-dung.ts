import { nghiDinh30 } from '../../law/nd30/basis';
import { at } from '../../place';
import { defineRule } from '../../rule';

export const khongApDung = defineRule({
  id: 'nd30/kinh-gui/khong-ap-dung',
  ref: 'ND30-KG-01',
  component: 'kinhGui',
  title: 'Chỉ công văn, tờ trình và báo cáo gửi cấp trên có phần “Kính gửi”',
  severity: 'error',
  appliesTo: [
    'ke-hoach',
    'quyet-dinh',
    'nghi-quyet',
    'chi-thi',
    'quy-che',
    'quy-dinh',
    'thong-bao',
    'huong-dan',
    'chuong-trinh',
    'phuong-an',
    'de-an',
  ],
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm c',
    'Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản.',
  ),
  messages: { khongCo: 'Loại văn bản này không có phần “Kính gửi”, nơi nhận chỉ ghi ở cuối.' },
  examples: {
    right: [{ text: null, shown: 'kế hoạch không có “Kính gửi”', kind: 'ke-hoach' }],
    wrong: ['Kính gửi: Các phòng, ban thuộc Sở'],
  },

  *check({ anatomy }) {
    const first = anatomy.of('kinhGui')[0];
    if (first !== undefined) yield { message: 'khongCo', place: at(first) };
  },
});
