import { mauGiayNghiPhep } from '../../../../src/rules/nd30/noi-dung/mau-giay-nghi-phep';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauGiayNghiPhep, {
  passes: [
    [
      'all there',
      {
        kind: 'giay-nghi-phep',
        noiDung:
          'Xét đơn xin nghỉ phép của bà Hoa, Sở cấp cho:\nBà Hoa được nghỉ từ ngày 02 tháng 3 năm 2026, được tính vào phép năm./.',
      },
    ],
  ],
  flags: [
    [
      'no days',
      { kind: 'giay-nghi-phep', noiDung: 'Xét đơn xin nghỉ phép của bà Hoa, Sở đồng ý, hưởng nguyên lương./.' },
      'thieu',
    ],
  ],
});
