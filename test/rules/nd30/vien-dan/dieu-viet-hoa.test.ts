import { dieuVietHoa } from '../../../../src/rules/nd30/vien-dan/dieu-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dieuVietHoa, {
  passes: [
    ['right', body('Thực hiện khoản 2 Điều 3 Luật Viên chức, Chương II Nghị định số 30/2020/NĐ-CP.')],
    ['a plan of one’s own', body('Thực hiện các nội dung tại mục 2 và phần 3 của báo cáo.')],
    ['điều that is no article', body('Có 3 điều 5 việc cần làm theo Luật.')],
    ['parts counted', body('Hoàn thành 2 phần 3 khối lượng công việc.')],
  ],
  flags: [
    [
      'an article of a law',
      body('Thực hiện theo điều 5 Luật Đất đai.'),
      'saiChu',
      'Thực hiện theo Điều 5 Luật Đất đai.',
    ],
    ['after a khoản', body('Thực hiện khoản 2 điều 3 của Quy chế.'), 'saiChu', 'Thực hiện khoản 2 Điều 3 của Quy chế.'],
    [
      'a chapter',
      body('Thực hiện chương II của Nghị định số 30/2020/NĐ-CP.'),
      'saiChu',
      'Thực hiện Chương II của Nghị định số 30/2020/NĐ-CP.',
    ],
    ['decomposed letters', body('Thực hiện theo điều 5 Luật Đất đai.'.normalize('NFD')), 'saiChu'],
  ],
});
