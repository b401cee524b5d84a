import { vietHoa } from '../../law/nd30/capitals';
import { tenNgayLe as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenNgayLe = properNameRule({
  id: 'nd30/noi-dung/ten-ngay-le',
  ref: 'ND30-VH-17',
  title: 'Tên ngày lễ, ngày kỷ niệm viết hoa',
  severity: 'info',
  basis: vietHoa.ngayLe,
  hint: /ng(?:à|a)[^ ]{0,2}y |Ng(?:à|a)[^ ]{0,2}y /,
  names,
  judge: ({ before }) => (/[Nn]gày $/u.test(before) ? 'info' : null),
  examples: {
    right: ['Kỷ niệm ngày Quốc khánh 2-9, ngày Phụ nữ Việt Nam 20-10.'],
    wrong: ['Kỷ niệm ngày quốc khánh 2-9.', 'Nhân ngày nhà giáo Việt Nam 20-11.'],
  },
});
