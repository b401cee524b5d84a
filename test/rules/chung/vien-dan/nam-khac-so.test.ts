import { namKhacSo } from '../../../../src/rules/chung/vien-dan/nam-khac-so';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Báo cáo kết quả./.'] });

describeRule(namKhacSo, {
  passes: [
    ['one year', body('Thực hiện Nghị quyết số 12/2019/NQ-HĐND ngày 10/7/2019 của Hội đồng nhân dân tỉnh.')],
    ['a number without a year', body('Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của Ủy ban nhân dân tỉnh.')],
    ['no day', body('Thực hiện Nghị quyết số 12/2019/NQ-HĐND của Hội đồng nhân dân tỉnh.')],
    ['the day not yet filled in', body('Thực hiện Nghị quyết số 12/2019/NQ-HĐND ngày    tháng 7 năm 2019.')],
    [
      'a day of which the registry knows better',
      body('Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư.'),
    ],
    [
      'the day of something else',
      body('Theo Nghị quyết số 12/2019/NQ-HĐND được sửa đổi tại kỳ họp ngày 10/7/2020 của Hội đồng nhân dân tỉnh.'),
    ],
    ['the Party', body('Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.')],
  ],
  flags: [
    [
      'an instrument that nobody knows',
      body('Thực hiện Nghị quyết số 12/2019/NQ-HĐND ngày 10/7/2020 của Hội đồng nhân dân tỉnh.'),
      'vienDanSai',
    ],
    [
      'in words',
      body('Căn cứ Quyết định số 77/2018/QĐ-UBND ngày 05 tháng 3 năm 2021 của Ủy ban nhân dân tỉnh.'),
      'vienDanSai',
    ],
  ],
});
