import { vietHoa } from '../../law/nd30/capitals';
import { wordingRule } from '../../shapes/wording';

const pattern = /(?<quanh>Cách mạng [Tt]háng (?<sai>tám|mười|8|10))(?![\p{L}\p{N}/])/dgu;

export const cachMangThangTam = wordingRule({
  id: 'nd30/noi-dung/cach-mang-thang-tam',
  ref: 'ND30-VH-23',
  component: 'noiDung',
  title: 'Số chỉ mốc thời gian trong tên sự kiện lịch sử ghi bằng chữ và viết hoa',
  severity: 'info',
  basis: vietHoa.suKien,
  message: '“{quanh}” ghi chưa đúng tên sự kiện lịch sử.',
  hint: /C(?:á|a)[^ ]{0,2}ch [mM]/,
  pattern,
  right: ({ sai }) => (sai === undefined ? null : /8|t/.test(sai.text) ? 'Tám' : 'Mười'),
  safety: 'safe',
  examples: {
    right: ['Kỷ niệm Cách mạng tháng Tám và Quốc khánh 2-9.'],
    wrong: ['Kỷ niệm Cách mạng tháng tám.', 'Kỷ niệm 81 năm Cách mạng tháng 8.'],
  },
});
