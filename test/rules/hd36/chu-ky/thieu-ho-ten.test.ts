import { thieuHoTen } from '../../../../src/rules/hd36/chu-ky/thieu-ho-ten';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuHoTen, {
  passes: [['there', {}]],
  flags: [
    [
      'not there',
      {
        chuKy: [
          { text: 'T/M ĐẢNG UỶ', role: 'quyenHan' },
          { text: 'BÍ THƯ', role: 'chucVu' },
        ],
      },
      'thieu',
    ],
  ],
});
