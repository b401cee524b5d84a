import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd36/co-quan-chu-quan/khong-dam',
  ref: 'DANG-FONT-2.1',
  component: 'coQuanChuQuan',
  concerns: (_, anatomy) => anatomy.of('coQuanBanHanh').length > 0,
  title: 'Tên cơ quan cấp trên không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.coQuanChuQuan,
  examples: { right: [], wrong: [] },
});
