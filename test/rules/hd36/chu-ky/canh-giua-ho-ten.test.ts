import { canhGiuaHoTen } from '../../../../src/rules/hd36/chu-ky/canh-giua-ho-ten';
import { describeRule } from '../../../support/describe-rule';

describeRule(canhGiuaHoTen, {
  passes: [['centred', {}]],
  flags: [
    [
      'on the left',
      { chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', { text: 'Trần Văn Bình', look: { alignment: 'left' } }] },
      'lech',
    ],
  ],
});
