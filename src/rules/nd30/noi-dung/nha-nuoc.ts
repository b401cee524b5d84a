import { vietHoa } from '../../law/nd30/capitals';
import { isQuoted, wordingRule } from '../../shapes/wording';

/** Words after which only the State can be meant; the second group is looser. */
const pattern =
  /(?<quanh>(?<sai>n)hà nước)(?<=(?<![\p{L}\p{N}])(?:(?<chac>Đảng và|Đảng,)|(?:chủ trương|chính sách|pháp luật|quy định|ngân sách|tài sản) của) nhà nước)(?![\p{L}\p{N}]| (?:khác|láng giềng|này|đó|sở tại))/dgu;

export const nhaNuoc = wordingRule({
  id: 'nd30/noi-dung/nha-nuoc',
  ref: 'ND30-VH-13',
  component: 'noiDung',
  title: 'Viết hoa “Nhà nước”',
  severity: 'warning',
  basis: vietHoa.nhanDanNhaNuoc,
  message: 'Chữ “nhà nước” chỉ Nhà nước, chưa viết hoa.',
  hint: / nh(?:à|a)/,
  pattern,
  right: ({ sai }, part) => (sai === undefined || isQuoted(part, sai.span.start) ? null : 'N'),
  soften: ({ chac }) => (chac === undefined ? 'info' : undefined),
  safety: 'safe',
  examples: {
    right: ['Chủ trương của Đảng, chính sách, pháp luật của Nhà nước; cơ quan hành chính nhà nước.'],
    wrong: ['Chủ trương của Đảng và nhà nước.', 'Thực hiện chính sách của nhà nước.'],
  },
});
