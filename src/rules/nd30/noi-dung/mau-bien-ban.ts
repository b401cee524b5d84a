import { specimens } from '../../law/nd30/specimens';
import { skeletonRule } from '../../shapes/skeleton';

/** Only meetings have this form; handing over, inspecting and the like are set out otherwise. */
const meeting = /(?:^|[^\p{L}])(?:họp|hội nghị|hội thảo|tọa đàm|toạ đàm)(?!\p{L})/iu;

export const mauBienBan = skeletonRule({
  id: 'nd30/noi-dung/mau-bien-ban',
  ref: 'ND30-MAU-1.9',
  title: 'Biên bản họp ghi thời gian, địa điểm, thành phần, chủ trì, thư ký, nội dung, kết thúc và hai chữ ký',
  severity: 'warning',
  kinds: ['bien-ban'],
  basis: specimens.bienBan,
  form: 'mẫu biên bản',
  unless: ({ anatomy }) =>
    !anatomy.of('trichYeu').some(({ paragraph }) => meeting.test(paragraph.text.normalize('NFC'))),
  pieces: [
    { name: 'thời gian bắt đầu', pattern: /thời gian|(?:lúc|hồi|vào) \d|(?:lúc|hồi|vào)[ .…]+giờ/iu },
    { name: 'địa điểm', pattern: /địa điểm|tại /iu },
    { name: 'thành phần tham dự', pattern: /thành phần|tham dự|có mặt|tham gia/iu },
    { name: 'người chủ trì', pattern: /chủ (?:trì|tọa|toạ)/iu },
    { name: 'thư ký', pattern: /thư ký|người ghi|ghi biên bản/iu },
    { name: 'thời điểm kết thúc', pattern: /kết thúc|bế mạc/iu },
    { name: 'chỗ ký của thư ký', pattern: /^(?:THƯ KÝ|NGƯỜI GHI|NGƯỜI LẬP)|\t(?:THƯ KÝ|NGƯỜI GHI)/u },
    { name: 'chỗ ký của chủ tọa', pattern: /^(?:CHỦ (?:TỌA|TOẠ|TRÌ)|TM\.|KT\.)|\tCHỦ (?:TỌA|TOẠ|TRÌ)/u },
  ],
  examples: {
    right: [
      {
        text: 'Thời gian bắt đầu: 8 giờ 00 phút, ngày 05 tháng 3 năm 2026.\nĐịa điểm: Phòng họp tầng 2.\nThành phần tham dự: Lãnh đạo Sở.\nChủ trì (chủ tọa): Giám đốc Sở.\nThư ký (người ghi biên bản): Bà Lê Thị Hoa.\nNội dung: Thống nhất kế hoạch.\nCuộc họp kết thúc vào 11 giờ cùng ngày./.',
        shown: 'đủ các phần',
        kind: 'bien-ban',
        beside: { trichYeu: 'Họp giao ban tháng 3 năm 2026', chuKy: 'THƯ KÝ\nCHỦ TỌA\nTrần Văn Bình' },
      },
    ],
    wrong: [
      {
        text: 'Thời gian bắt đầu: 8 giờ 00 phút, ngày 05 tháng 3 năm 2026.\nĐịa điểm: Phòng họp tầng 2.\nChủ trì (chủ tọa): Giám đốc Sở.\nNội dung: Thống nhất kế hoạch./.',
        shown: 'thiếu thành phần, thư ký, kết thúc',
        kind: 'bien-ban',
        beside: { trichYeu: 'Họp giao ban tháng 3 năm 2026', chuKy: 'CHỦ TỌA\nTrần Văn Bình' },
      },
    ],
  },
});
