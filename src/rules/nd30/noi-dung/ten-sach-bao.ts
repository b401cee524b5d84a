import { vietHoa } from '../../law/nd30/capitals';
import { tenSachBao as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenSachBao = properNameRule({
  id: 'nd30/noi-dung/ten-sach-bao',
  ref: 'ND30-VH-24',
  title: 'Tên tác phẩm, sách báo, tạp chí viết hoa âm tiết thứ nhất',
  severity: 'info',
  basis: vietHoa.sachBao,
  hint: /[tT](?:ạ|a)[^ ]{0,2}p ch|[tT](?:ừ|u|ư)[^ ]{0,2} đi/,
  names,
  judge: ({ before }) => (/(?:[Tt]ạp chí|[Tt]ừ điển) $/u.test(before) ? 'info' : null),
  examples: {
    right: ['Đăng trên tạp chí Cộng sản, theo từ điển Bách khoa toàn thư.'],
    wrong: ['Đăng trên tạp chí cộng sản số 5.'],
  },
});
