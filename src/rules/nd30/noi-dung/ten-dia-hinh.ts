import { vietHoa } from '../../law/nd30/capitals';
import { tenDiaHinh as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenDiaHinh = properNameRule({
  id: 'nd30/noi-dung/ten-dia-hinh',
  ref: 'ND30-VH-07',
  title: 'Địa danh gồm danh từ chỉ địa hình đã thành tên riêng viết hoa tất cả các âm tiết',
  severity: 'info',
  basis: vietHoa.diaHinh,
  hint: /[ (][cvlCVL][^ ]{1,4} [ÔÁLTCôáltcOA]/,
  names,
  judge: ({ actual }) => (/\p{Lu}/u.test(actual) ? 'info' : null),
  examples: {
    right: ['Bãi biển Cửa Lò, thành phố Vũng Tàu, sông Vàm Cỏ.'],
    wrong: ['Tổ chức tại bãi biển cửa Lò.', 'Sở Du lịch tỉnh Bà Rịa - Vũng tàu.'],
  },
});
