import { mauGiayMoi } from '../../../../src/rules/nd30/noi-dung/mau-giay-moi';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauGiayMoi, {
  passes: [
    [
      'other words for time and place',
      {
        kind: 'giay-moi',
        noiDung: 'Sở Nội vụ kính mời các phòng dự họp do Giám đốc chủ trì, lúc 14 giờ, tại phòng họp tầng 2./.',
      },
    ],
    [
      'in a table',
      {
        kind: 'giay-moi',
        noiDung: [
          'Trân trọng kính mời: Các phòng.',
          { text: 'Thời gian: 8 giờ', role: 'oBang' },
          { text: 'Địa điểm: Tầng 2; chủ trì: Giám đốc', role: 'oBang' },
          'Đề nghị đúng giờ./.',
        ],
      },
    ],
    ['another form altogether', { kind: 'giay-moi', noiDung: 'Trân trọng./.' }],
  ],
  flags: [
    [
      'no place',
      { kind: 'giay-moi', noiDung: 'Sở Nội vụ kính mời: Các phòng.\nChủ trì: Giám đốc.\nThời gian: 8 giờ 00 phút./.' },
      'thieu',
    ],
    [
      'no time',
      { kind: 'giay-moi', noiDung: 'Sở Nội vụ kính mời: Các phòng.\nChủ trì: Giám đốc.\nĐịa điểm: Tầng 2./.' },
      'thieu',
    ],
  ],
});
