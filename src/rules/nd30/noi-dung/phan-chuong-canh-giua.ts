import { alignmentRule } from '../../shapes/alignment';
import { wordsOf } from '../../words';
import { body } from '../../law/nd30/body';

/** The number alone on its line; a title on the same line may run over several. */
const alone =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) (?:[IVXL]{1,7}|\d{1,2}|(?:thứ|THỨ) \p{L}+(?: \p{L}+)?)[.:]?$/u;

export const phanChuongCanhGiua = alignmentRule({
  id: 'nd30/noi-dung/phan-chuong-canh-giua',
  ref: 'ND30-BC-03',
  component: 'noiDung',
  roles: ['tieuDe'],
  title: 'Dòng “Phần”, “Chương”, “Mục” canh giữa',
  severity: 'warning',
  alignment: 'center',
  basis: body.phanChuong,
  concerns: (part) => part.end - part.start < 30 && part.paragraph.cell === null && alone.test(wordsOf(part)),
  examples: {
    right: [
      {
        text: 'Chương II\nQUY ĐỊNH CỤ THỂ\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'dòng “Chương II” canh giữa',
        look: { alignment: 'center' },
        lookOf: 0,
      },
    ],
    wrong: [
      {
        text: 'Chương II\nQUY ĐỊNH CỤ THỂ\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'dòng “Chương II” canh trái',
        look: { alignment: 'left' },
        lookOf: 0,
      },
    ],
  },
});
