import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

export const mauGiayMoi = skeletonRule({
  id: 'nd30/noi-dung/mau-giay-moi',
  ref: 'ND30-MAU-1.7',
  title: 'Giấy mời có lời mời, thời gian, địa điểm, người chủ trì',
  severity: 'warning',
  kinds: ['giay-moi'],
  basis: specimens.giayMoi,
  form: 'mẫu giấy mời',
  pieces: [
    { name: 'lời mời “trân trọng kính mời”', pattern: /(?:kính|trân trọng) mời|mời:/iu },
    { name: '“Thời gian”', pattern: /thời gian|(?:lúc|hồi|từ|vào) \d{1,2}|\d{1,2} ?(?:giờ|h)\d{0,2}/iu },
    {
      name: '“Địa điểm”',
      pattern: /địa điểm|trực tuyến|(?:tại|ở) (?:phòng|hội trường|trụ sở|nhà|trung tâm|số|khu|sân|khách sạn)/iu,
    },
    { name: '“Chủ trì”', pattern: /chủ (?:trì|tọa|toạ)/iu, severity: 'info' },
  ],
  examples: {
    right: [
      'Sở Nội vụ trân trọng kính mời: Các phòng thuộc Sở.\nTới dự Hội nghị tổng kết.\nChủ trì: Giám đốc Sở.\nThời gian: 8 giờ 00 phút, ngày 20 tháng 3 năm 2026.\nĐịa điểm: Phòng họp tầng 2./.',
    ],
    wrong: [
      'Sở Nội vụ trân trọng kính mời: Các phòng thuộc Sở.\nTới dự Hội nghị tổng kết.\nChủ trì: Giám đốc Sở.\nThời gian: 8 giờ 00 phút, ngày 20 tháng 3 năm 2026./.',
    ],
  },
});
