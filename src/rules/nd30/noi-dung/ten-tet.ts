import { vietHoa } from '../../law/nd30/capitals';
import { tenTet as names } from '../../law/nd30/proper-names';
import { properNameRule } from '../../shapes/proper-name';

export const tenTet = properNameRule({
  id: 'nd30/noi-dung/ten-tet',
  ref: 'ND30-VH-21',
  title: 'Tên ngày tết viết hoa âm tiết thứ nhất',
  severity: 'info',
  basis: vietHoa.ngayTet,
  hint: /[tT](?:ế|e|ê)[^ ]{0,2}t /,
  names,
  judge: ({ before }) => (/[Tt]ết $/u.test(before) ? 'info' : null),
  examples: {
    right: ['Nghỉ tết Nguyên đán; tổ chức Tết Trung thu.'],
    wrong: ['Nghỉ tết nguyên đán.', 'Chuẩn bị đón Tết Nguyên Đán.'],
  },
});
