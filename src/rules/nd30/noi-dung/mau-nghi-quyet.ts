import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauNghiQuyet = skeletonRule({
  id: 'nd30/noi-dung/mau-nghi-quyet',
  ref: 'ND30-MAU-1.1',
  title: 'Nghị quyết có căn cứ và dòng “QUYẾT NGHỊ:”',
  severity: 'warning',
  kinds: ['nghi-quyet'],
  basis: specimens.nghiQuyet,
  form: 'mẫu nghị quyết',
  pieces: [
    { name: 'căn cứ ban hành', pattern: /^[-\s]*(?:Căn cứ|Xét|Theo đề nghị) /iu },
    { name: 'dòng “QUYẾT NGHỊ:” dưới các căn cứ', pattern: /^QUYẾT NGHỊ ?:?$/u },
  ],
  examples: {
    right: [
      'HỘI ĐỒNG NHÂN DÂN XÃ TÂN AN\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\nQUYẾT NGHỊ:\nĐiều 1. Tán thành báo cáo./.',
    ],
    wrong: [
      'HỘI ĐỒNG NHÂN DÂN XÃ TÂN AN\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Tán thành báo cáo./.',
    ],
  },
});
