import { vietHoa } from '../../law/nd30/capitals';
import { tenToChucDang as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenToChucDang = properNameRule({
  id: 'nd30/noi-dung/ten-to-chuc-dang',
  ref: 'ND30-VH-11',
  title: 'Tên tổ chức của Đảng và đoàn thể viết hoa theo tên riêng',
  severity: 'warning',
  basis: vietHoa.toChucDang,
  hint: /Ban (?:[cC]h|[bB])|B(?:ộ|o)[^ ]{0,2} [cC]h|V(?:ă|a)[^ ]{0,2}n [pP]h|Đ(?:ả|a)|M(?:ặ|a|ă)|Đo/,
  names,
  judge: ({ actual }) => (/^\p{Lu}/u.test(actual) ? 'warning' : null),
  examples: {
    right: ['Nghị quyết của Bộ Chính trị, Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam.'],
    wrong: ['Thực hiện Nghị quyết của Bộ chính trị.', 'Kỷ niệm ngày thành lập Đảng cộng sản Việt Nam.'],
  },
});
