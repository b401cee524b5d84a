import { thieuLuu } from '../../../../src/rules/nd30/noi-nhan/thieu-luu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuLuu, {
  passes: [
    ['without the colon', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu VT.'] }],
    ['generated dash', { noiNhan: ['Nơi nhận:', { text: 'Lưu: VT.', look: { label: '-' } }] }],
    ['decomposed letters', { noiNhan: ['Nơi nhận:', '- Lưu: VT.'.normalize('NFD')] }],
    ['no Nơi nhận at all is another rule’s', { noiNhan: null }],
  ],
  flags: [
    ['a list without it', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Giám đốc Sở.'] }, 'thieuLuu'],
    ['nothing but the heading', { noiNhan: 'Nơi nhận:' }, 'thieuLuu'],
  ],
});
