import { tuLap } from '../../../../src/rules/chung/noi-dung/tu-lap';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tuLap, {
  passes: [
    [
      'doubled words that are words',
      body('Luôn luôn, dần dần, từ từ, ngày ngày, đời đời, người người, nhà nhà, song song.'),
    ],
    [
      'one word ends, the next begins',
      body(
        'Hiện tại tại địa phương; kèm theo theo quy định; tồn tại tại đơn vị; tự do do pháp luật bảo đảm; nguyên do do chậm trễ; người sở tại tại xã.',
      ),
    ],
    ['a loan and lending', body('Nguồn vốn dành cho cho vay; tài sản của của cải.')],
    ['across a comma', body('Thực hiện với, với tinh thần trách nhiệm.')],
    ['words that only begin alike', body('Các cácbon; và vàng; về vềnh.')],
    ['across a soft line break', body('Kế hoạch và\nvà các nội dung')],
  ],
  flags: [
    [
      'with with',
      body('Phù hợp với với tình hình thực tế của địa phương.'),
      'saiChu',
      'Phù hợp với tình hình thực tế của địa phương.',
    ],
    ['of of', body('Nhiệm vụ của của các đơn vị.'), 'saiChu', 'Nhiệm vụ của các đơn vị.'],
    ['at the beginning, with a capital', body('Các các đơn vị triển khai.'), 'saiChu', 'Các đơn vị triển khai.'],
    ['a no-break space between', body('Kế hoạch và\u00a0và Chương trình.'), 'saiChu', 'Kế hoạch và Chương trình.'],
    ['decomposed letters', body('Phù hợp với với tình hình thực tế của địa phương.'.normalize('NFD')), 'saiChu'],
  ],
});
