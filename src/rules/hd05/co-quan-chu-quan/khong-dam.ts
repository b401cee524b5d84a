import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd05/co-quan-chu-quan/khong-dam',
  ref: 'HD05-FONT-2.1',
  component: 'coQuanChuQuan',
  concerns: (_, anatomy) => anatomy.of('coQuanBanHanh').length > 0,
  title: 'Tên cơ quan cấp trên không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
