import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauGiayGioiThieu = skeletonRule({
  id: 'nd30/noi-dung/mau-giay-gioi-thieu',
  ref: 'ND30-MAU-1.8',
  title: 'Giấy giới thiệu ghi người được giới thiệu, nơi đến, việc và thời hạn có giá trị',
  severity: 'warning',
  kinds: ['giay-gioi-thieu'],
  basis: specimens.giayGioiThieu,
  form: 'mẫu giấy giới thiệu',
  pieces: [
    { name: 'người được giới thiệu', pattern: /giới thiệu[^:]{0,60}:|(?:ông|bà|đồng chí|đ\/c)[ (:]/iu },
    { name: '“Được cử đến”', pattern: /cử đến|đến (?:liên hệ|làm việc)|(?:nơi|cơ quan) đến/iu },
    { name: '“Về việc”', pattern: /về việc|để (?:liên hệ|làm)|nội dung/iu },
    { name: 'thời hạn có giá trị', pattern: /(?:có giá trị|giá trị) (?:đến|từ|trong)|hết ngày/iu },
  ],
  examples: {
    right: [
      'Sở Nội vụ trân trọng giới thiệu:\nÔng (bà): Trần Văn Bình\nĐược cử đến: Sở Tài chính\nVề việc: Liên hệ công tác.\nGiấy này có giá trị đến hết ngày 20 tháng 3 năm 2026./.',
    ],
    wrong: [
      'Sở Nội vụ trân trọng giới thiệu:\nÔng (bà): Trần Văn Bình\nĐược cử đến: Sở Tài chính\nVề việc: Liên hệ công tác./.',
    ],
  },
});
