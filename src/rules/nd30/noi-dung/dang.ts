import { vietHoa } from '../../law/nd30/capitals';
import { isQuoted, wordingRule } from '../../shapes/wording';

/** After these words, or before “Nhà nước”, the Party alone can be meant. */
const pattern =
  /(?<quanh>(?<sai>đ)ảng)(?:(?<=(?<![\p{L}\p{N}])(?:[Ss]ự lãnh đạo của|(?:[Nn]ghị quyết|[Cc]hủ trương|đường lối|[Cc]ương lĩnh|[Đđ]iều lệ|[Cc]hỉ thị) của) đảng)(?![\p{L}\p{N}]| (?:ủy|uỷ|viên|bộ|phái|phí|tịch|vụ|đoàn|cầm quyền|đối lập|khác|anh em|cộng sản|bạn|ta|này|đó|dân|lao động|\p{Lu}))|(?<=(?:của|và|với) đảng)(?=(?:,| và) Nhà nước(?!\p{L})))/dgu;

export const dang = wordingRule({
  id: 'nd30/noi-dung/dang',
  ref: 'ND30-VH-16',
  component: 'noiDung',
  title: 'Viết hoa “Đảng” khi chỉ Đảng Cộng sản Việt Nam',
  severity: 'warning',
  basis: vietHoa.riengHoa,
  message: 'Chữ “đảng” chỉ Đảng Cộng sản Việt Nam, chưa viết hoa.',
  hint: / đ(?:ả|a)/,
  pattern,
  right: ({ sai }, part) => (sai === undefined || isQuoted(part, sai.span.start) ? null : 'Đ'),
  safety: 'safe',
  examples: {
    right: ['Dưới sự lãnh đạo của Đảng; kết nạp đảng viên; các đảng phái.'],
    wrong: ['Dưới sự lãnh đạo của đảng, chính quyền các cấp đã nỗ lực.'],
  },
});
