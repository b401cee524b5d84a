import { isQuoted, wordingRule } from '../../shapes/wording';
import { nghiDinh30 } from '../../law/nd30/basis';

/** Words after which only the People can be meant; the second group is looser. */
const pattern =
  /(?<quanh>(?<sai>n)hân dân)(?<=(?<![\p{L}\p{N}])(?:(?<chac>[Cc]ủa|[Pp]hục vụ|ý kiến)|các tầng lớp|vận động|hướng dẫn|để|giúp|[Tt]rong|[Vv]ới|[Vv]à) nhân dân)(?![\p{L}\p{N}]|,? (?:tệ|thế giới|các nước|hai nước|ba nước|yêu chuộng|tiến bộ|\p{Lu}))/dgu;

export const nhanDan = wordingRule({
  id: 'nd30/noi-dung/nhan-dan',
  ref: 'ND30-VH-13',
  component: 'noiDung',
  title: 'Viết hoa “Nhân dân”',
  severity: 'warning',
  basis: nghiDinh30('Phụ lục II, Mục V, khoản 1', 'Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước.'),
  message: 'Chữ “nhân dân” chỉ Nhân dân, chưa viết hoa.',
  hint: / nh[^ ]{1,5} d/,
  pattern,
  right: ({ sai }, part) => (sai === undefined || isQuoted(part, sai.span.start) ? null : 'N'),
  soften: ({ chac }) => (chac === undefined ? 'info' : undefined),
  safety: 'safe',
  examples: {
    right: [
      'Lấy ý kiến của Nhân dân; báo cáo Ủy ban nhân dân tỉnh và Hội đồng nhân dân tỉnh.',
      'Phối hợp với Tòa án nhân dân, Viện kiểm sát nhân dân, lực lượng vũ trang nhân dân.',
    ],
    wrong: ['Lấy ý kiến của nhân dân, của cộng đồng.', 'Nâng cao tinh thần phục vụ nhân dân của cán bộ, công chức.'],
  },
});
