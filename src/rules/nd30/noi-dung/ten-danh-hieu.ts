import { vietHoa } from '../../law/nd30/capitals';
import { tenDanhHieu as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenDanhHieu = properNameRule({
  id: 'nd30/noi-dung/ten-danh-hieu',
  ref: 'ND30-VH-14',
  title: 'Tên huân chương, danh hiệu vinh dự viết hoa theo các thành phần của tên riêng',
  severity: 'info',
  basis: vietHoa.danhHieu,
  hint: /[HhNnTtAa][^ ]{1,5} [cCsSgGtThHnN][^ ]{1,7} [A-Za-zĐđƯư]/,
  names,
  judge: ({ actual, before }) =>
    /^\p{Lu}/u.test(actual) || /(?:tặng|thưởng|danh hiệu) $/u.test(before) ? 'info' : null,
  examples: {
    right: ['Được tặng Huân chương Lao động hạng Ba, danh hiệu Nghệ sĩ Nhân dân.'],
    wrong: ['Được tặng Huân chương lao động.', 'Phong tặng danh hiệu Nghệ sĩ nhân dân.'],
  },
});
