import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauCongDien = skeletonRule({
  id: 'nd30/noi-dung/mau-cong-dien',
  ref: 'ND30-MAU-1.6',
  title: 'Công điện có dòng “… điện:” và tên nơi nhận điện',
  severity: 'warning',
  kinds: ['cong-dien'],
  basis: specimens.congDien,
  form: 'mẫu công điện',
  pieces: [{ name: 'dòng “(tên cơ quan hoặc chức danh) điện:”', pattern: /(?:^|\s)điện\s?:/iu }],
  examples: {
    right: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI điện:\n- Giám đốc các sở.\nYêu cầu trực ban 24/24 giờ./.'],
    wrong: ['Kính gửi các sở.\nYêu cầu trực ban 24/24 giờ./.'],
  },
});
