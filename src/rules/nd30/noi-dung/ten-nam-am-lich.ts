import { vietHoa } from '../../law/nd30/capitals';
import { tenNamAmLich as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenNamAmLich = properNameRule({
  id: 'nd30/noi-dung/ten-nam-am-lich',
  ref: 'ND30-VH-20',
  title: 'Tên năm âm lịch viết hoa tất cả các âm tiết',
  severity: 'info',
  basis: vietHoa.namAmLich,
  hint: /[nN](?:ă|a)[^ ]{0,2}m [^\d]|[xX]u(?:â|a)|[tT](?:ế|e|ê)[^ ]{0,2}t /,
  names,
  judge: ({ before }) => (/(?:năm|Năm|xuân|Xuân|[Tt]ết) $/u.test(before) ? 'info' : null),
  examples: {
    right: ['Đón xuân Bính Ngọ, mừng năm Bính Ngọ.'],
    wrong: ['Đón xuân Bính ngọ.', 'Chúc mừng năm giáp thìn.'],
  },
});
