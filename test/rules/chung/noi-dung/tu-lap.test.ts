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
    [
      'more of them',
      body(
        'Kết quả đạt được được ghi nhận; công việc việc gì làm trước; bởi vì vì sao; cấp trên trên địa bàn; hầu như như cũ; đề xuất xuất phát từ cơ sở; các cơ quan quan tâm; lẽ phải phải được bảo vệ; đơn vị trực thuộc thuộc Sở; đi vào vào buổi chiều; đôi khi khi cần.',
      ),
    ],
    [
      'said twice for a meaning',
      body(
        'Năm năm một lần, hai hai, xã xã đua nhau, từng từng lớp lớp, từ từ, mãi mãi, thường thường, vừa vừa, nho nhỏ.',
      ),
    ],
    ['over a tab', body('Kế hoạch và\tvà các nội dung')],
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
    ['over a break of the line', body('Kế hoạch và\nvà các nội dung'), 'saiChu', 'Kế hoạch và\ncác nội dung'],
    ['the verb', body('Công tác dân vận được được quan tâm.'), 'saiChu', 'Công tác dân vận được quan tâm.'],
    ['to do to do', body('Tập trung thực hiện việc việc rà soát.'), 'saiChu', 'Tập trung thực hiện việc rà soát.'],
    [
      'over two runs',
      { noiDung: { text: ['Nghị định về ', ['về', { bold: true }], ' công tác văn thư./.'] as const } },
      'saiChu',
      'Nghị định về công tác văn thư./.',
    ],
    ['decomposed letters', body('Phù hợp với với tình hình thực tế của địa phương.'.normalize('NFD')), 'saiChu'],
  ],
});
