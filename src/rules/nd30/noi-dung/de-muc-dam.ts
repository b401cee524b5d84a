import { weightRule } from '../../shapes/look';
import { wordsOf } from '../../words';
import { bangMauChu, nghiDinh30 } from '../../law/nd30/basis';

/** “I. MỤC ĐÍCH”, “Phần I”, “Chương II”, “Mục 1”; the number may be printed by Word. */
const heading =
  /^(?:[IVX]{1,6}[.]|(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) (?:[IVXL]{1,7}|\d{1,2})(?:[.:]|$))/u;

export const deMucDam = weightRule({
  id: 'nd30/noi-dung/de-muc-dam',
  ref: 'ND30-BC-08',
  component: 'noiDung',
  roles: ['tieuDe'],
  title: 'Số thứ tự và tiêu đề của phần, chương, mục in đậm',
  severity: 'warning',
  bold: true,
  basis: nghiDinh30(bangMauChu, '- Số thứ tự và tiêu đề của mục In hoa 13 - 14 Đứng, đậm'),
  concerns: (part) =>
    part.confidence === 'sure' &&
    heading.test(`${part.paragraph.label}${wordsOf({ ...part, end: Math.min(part.end, part.start + 60) })}`),
  examples: {
    right: ['Sở Nội vụ xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\nCác đơn vị triển khai thực hiện./.'],
    wrong: [
      {
        text: 'Sở Nội vụ xây dựng Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\nCác đơn vị triển khai thực hiện./.',
        shown: 'đề mục không đậm',
        look: { bold: false },
        lookOf: 1,
      },
    ],
  },
});
