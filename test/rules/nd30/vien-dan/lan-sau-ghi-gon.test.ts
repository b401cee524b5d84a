import { lanSauGhiGon } from '../../../../src/rules/nd30/vien-dan/lan-sau-ghi-gon';
import { describeRule } from '../../../support/describe-rule';

describeRule(lanSauGhiGon, {
  passes: [
    [
      'short the second time',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
          'Theo Nghị định số 30/2020/NĐ-CP./.',
        ],
      },
    ],
    [
      'another instrument',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
          'Theo Nghị định số 31/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ./.',
        ],
      },
    ],
    [
      'in full among the căn cứ first',
      {
        noiDung: [
          'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;',
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
          'Hết./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'in full again',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
          'Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ./.',
        ],
      },
      'ghiDu',
    ],
  ],
});
