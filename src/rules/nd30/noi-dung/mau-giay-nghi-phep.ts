import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauGiayNghiPhep = skeletonRule({
  id: 'nd30/noi-dung/mau-giay-nghi-phep',
  ref: 'ND30-MAU-1.10',
  title: 'Giấy nghỉ phép ghi đơn đề nghị, người được nghỉ, thời gian nghỉ',
  severity: 'warning',
  kinds: ['giay-nghi-phep'],
  basis: specimens.giayNghiPhep,
  form: 'mẫu giấy nghỉ phép',
  pieces: [
    { name: '“Xét Đơn đề nghị nghỉ phép”', pattern: /đơn (?:đề nghị|xin)|theo đề nghị/iu },
    { name: 'người được nghỉ phép', pattern: /(?:ông|bà|đồng chí|đ\/c)[ (:]|họ (?:và )?tên/iu },
    { name: 'thời gian nghỉ “kể từ ngày … đến hết ngày …”', pattern: /từ ngày|trong thời gian|\d ngày/iu },
    {
      name: 'cách tính số ngày nghỉ',
      pattern: /được tính|hưởng (?:nguyên )?lương|nghỉ (?:hằng|hàng) năm/iu,
      severity: 'info',
    },
  ],
  examples: {
    right: [
      'Xét Đơn đề nghị nghỉ phép ngày 02 tháng 3 năm 2026 của ông Trần Văn Bình, Sở Nội vụ cấp cho:\nÔng (bà): Trần Văn Bình\nĐược nghỉ phép trong thời gian 05 ngày kể từ ngày 09 tháng 3 năm 2026.\nSố ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm./.',
    ],
    wrong: [
      'Xét Đơn đề nghị nghỉ phép của ông Trần Văn Bình, Sở Nội vụ cấp cho:\nÔng (bà): Trần Văn Bình\nSố ngày nghỉ phép nêu trên được tính vào phép năm./.',
    ],
  },
});
