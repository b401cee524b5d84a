import { phayTruocNgay } from '../../../../src/rules/nd30/vien-dan/phay-truoc-ngay';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(phayTruocNgay, {
  passes: [
    ['right', body('Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.')],
    ['a Party number', body('Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.')],
    ['a Party number of a committee', body('Thực hiện Công văn số 919-CV/HU, ngày 24/02/2022 của Huyện ủy.')],
    ['a date after a clause', body('Gửi báo cáo về Sở, ngày 20 hằng tháng.')],
  ],
  flags: [
    [
      'a directive',
      body('Thực hiện Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ.'),
      'saiChu',
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.',
    ],
    [
      'a decree with its year',
      body('Thực hiện Nghị định số 30/2020/NĐ-CP, ngày 05 tháng 3 năm 2020.'),
      'saiChu',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.',
    ],
    [
      'decomposed letters',
      body('Thực hiện Chỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ.'.normalize('NFD')),
      'saiChu',
    ],
  ],
});
