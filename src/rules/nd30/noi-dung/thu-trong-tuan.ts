import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

/** After a word of time, or between an hour and a date: “08 giờ 00 phút, thứ ba, ngày 18”. */
const pattern =
  /(?<=(?<=(?:giờ|phút|\d[gh]\d\d),? )(?=thứ \p{L}+,? ngày \d)|(?<![\p{L}\p{N}])(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]ừ|đến|[Vv]ào) )(?<quanh>thứ (?<sai>hai|ba|tư|năm|sáu|bảy))(?=(?: (?:hằng|hàng) tuần| đến thứ|,? ngày \d| tuần (?:này|sau|tới)))/dgu;

export const thuTrongTuan = wordingRule({
  id: 'nd30/noi-dung/thu-trong-tuan',
  ref: 'ND30-VH-22',
  component: 'noiDung',
  title: 'Tên ngày trong tuần viết bằng chữ thì viết hoa',
  severity: 'info',
  basis: vietHoa.thuThang,
  message: '“{quanh}” viết bằng chữ, tên ngày chưa viết hoa.',
  hint: /th(?:ứ|u|ư)[^ ]{0,3} [hbtns]/,
  pattern,
  right: ({ sai }) => (sai === undefined ? null : sai.text.charAt(0).toUpperCase() + sai.text.slice(1)),
  safety: 'safe',
  examples: {
    right: ['Làm việc từ thứ Hai đến thứ Sáu; họp lần thứ hai, đến thứ ba.'],
    wrong: ['Tiếp công dân vào thứ năm hằng tuần.'],
  },
});
