import { gachDauDong } from '../../../../src/rules/hd05/noi-nhan/gach-dau-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachDauDong, {
  passes: [
    ['a hyphen', {}],
    [
      'a dash that Word prints',
      { noiNhan: ['Nơi nhận:', { text: 'Như trên;', look: { label: '-' } }, '- Lưu Văn phòng.'] },
    ],
  ],
  flags: [['nothing', { noiNhan: ['Nơi nhận:', 'Như trên;', '- Lưu Văn phòng.'] }, 'thieuGach', '- Như trên;']],
});
