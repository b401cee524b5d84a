import { thieuLuu } from '../../../../src/rules/hd36/noi-nhan/thieu-luu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuLuu, {
  passes: [
    ['there', {}],
    ['beside another receiver', { noiNhan: ['Nơi nhận:', '- Như trên; lưu Văn phòng.'] }],
  ],
  flags: [['not there', { noiNhan: ['Nơi nhận:', '- Như trên;'] }, 'thieu']],
});
