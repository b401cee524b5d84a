import { thieuNoiNhan } from '../../../../src/rules/nd30/noi-nhan/thieu-noi-nhan';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuNoiNhan, {
  passes: [
    ['a short one', { noiNhan: ['Nơi nhận:', '- Lưu: VT.'] }],
    ['still to be filled in', { noiNhan: ['Nơi nhận:', '- …………;'] }],
  ],
  flags: [
    ['a công văn without', { noiNhan: null }, 'thieu'],
    ['a kế hoạch without', { kind: 'ke-hoach', noiNhan: null }, 'thieu'],
  ],
});
