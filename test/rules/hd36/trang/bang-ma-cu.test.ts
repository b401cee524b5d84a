import { bangMaCu } from '../../../../src/rules/hd36/trang/bang-ma-cu';
import { describeRule } from '../../../support/describe-rule';

describeRule(bangMaCu, {
  passes: [['Unicode', {}]],
  flags: [
    [
      'a font of TCVN3',
      { noiDung: ['Đảng uỷ thông báo.', { text: 'c¸c c¬ quan', look: { font: '.VnTime' } }] },
      'phongCu',
    ],
  ],
});
