import { canhGiuaHoTen } from '../../../../src/rules/nd30/chu-ky/canh-giua-ho-ten';
import { describeRule } from '../../../support/describe-rule';

describeRule(canhGiuaHoTen, {
  passes: [
    ['centred', { chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] }],
    [
      'both placed by tabs',
      {
        chuKy: [
          { text: '\t\tGIÁM ĐỐC', role: 'chucVu', look: { alignment: 'left' } },
          { text: '\t\tTrần Văn Bình', role: 'hoTen', look: { alignment: 'left' } },
        ],
      },
    ],
    ['placed by blanks', { chuKy: ['GIÁM ĐỐC', { text: '      Trần Văn Bình', look: { alignment: 'left' } }] }],
  ],
  flags: [
    ['on the left', { chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look: { alignment: 'left' } }] }, 'lech'],
    ['on the right', { chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look: { alignment: 'right' } }] }, 'lech'],
  ],
});
