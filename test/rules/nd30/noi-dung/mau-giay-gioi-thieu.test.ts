import { mauGiayGioiThieu } from '../../../../src/rules/nd30/noi-dung/mau-giay-gioi-thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauGiayGioiThieu, {
  passes: [
    [
      'all there',
      {
        kind: 'giay-gioi-thieu',
        noiDung:
          'Sở Nội vụ giới thiệu: Ông Bình\nĐược cử đến: Sở Tài chính\nVề việc: Liên hệ\nGiá trị đến ngày 20 tháng 3 năm 2026./.',
      },
    ],
  ],
  flags: [
    [
      'no end of validity',
      {
        kind: 'giay-gioi-thieu',
        noiDung: 'Sở Nội vụ giới thiệu: Ông Bình\nĐược cử đến: Sở Tài chính\nVề việc: Liên hệ công tác./.',
      },
      'thieu',
    ],
  ],
});
