import { dieuVietHoa } from '../../../../src/rules/nd30/vien-dan/dieu-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dieuVietHoa, {
  passes: [
    ['right', body('Thực hiện khoản 2 Điều 3 Luật Viên chức, Chương II Nghị định số 30/2020/NĐ-CP.')],
    ['a plan of one’s own', body('Thực hiện các nội dung tại mục 2 và phần 3 của báo cáo.')],
    ['điều that is no article', body('Có 3 điều 5 việc cần làm theo Luật.')],
    ['things, not articles', body('Cam kết thực hiện tại điều kiện 1, tại điểm 2 chịu trách nhiệm.')],
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
    [
      'who carries out the decision',
      body('Các cá nhân có tên tại điều 1 chịu trách nhiệm thi hành Quyết định này.'),
      'saiChu',
      'Các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    ],
    ['decomposed letters', body('Thực hiện theo điều 5 Luật Đất đai.'.normalize('NFD')), 'saiChu'],
  ],
});
