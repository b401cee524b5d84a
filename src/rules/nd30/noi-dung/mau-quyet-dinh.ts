import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauQuyetDinh = skeletonRule({
  id: 'nd30/noi-dung/mau-quyet-dinh',
  ref: 'ND30-MAU-1.2',
  title: 'Quyết định có căn cứ, dòng “QUYẾT ĐỊNH:” và các điều',
  severity: 'warning',
  kinds: ['quyet-dinh'],
  basis: specimens.quyetDinh,
  form: 'mẫu quyết định',
  pieces: [
    { name: 'căn cứ ban hành', pattern: /^[-\s]*(?:Căn cứ|Xét|Theo đề nghị) /iu },
    { name: 'dòng “QUYẾT ĐỊNH:” dưới các căn cứ', pattern: /^Q ?U ?Y ?Ế ?T {1,3}Đ ?Ị ?N ?H ?:/iu },
    { name: 'Điều 1', pattern: /^Điều 1\b/u },
  ],
  unless: ({ draft, anatomy }) =>
    draft.paragraphs.some(({ label }) => label.startsWith('Điều')) ||
    anatomy.of('noiDung').some(({ paragraph }) => /^\s*QUYẾT ĐỊNH\s*$/u.test(paragraph.text.normalize('NFC'))),
  examples: {
    right: [
      'GIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Nâng bậc lương đối với ông Trần Văn Bình.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
    ],
    wrong: [
      'GIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nĐiều 1. Nâng bậc lương đối với ông Trần Văn Bình.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
    ],
  },
});
