import { dauHaiCham } from '../../../../src/rules/nd30/noi-nhan/dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauHaiCham, {
  passes: [
    ['a blank before it', { noiNhan: ['Nơi nhận :', '- Lưu: VT.'] }],
    ['what it is for', { noiNhan: ['Nơi nhận: (đối với công văn)', '- Lưu: VT.'] }],
    ['decomposed letters', { noiNhan: [{ text: 'Nơi nhận:'.normalize('NFD'), role: 'heading' }, '- Lưu: VT.'] }],
    ['tone mark and no-break space', { noiNhan: ['Nơi\u00a0nhận:', '- Lưu: VT.'] }],
  ],
  flags: [
    ['no mark', { noiNhan: ['Nơi nhận', '- Lưu: VT.'] }, 'thieuHaiCham', 'Nơi nhận:'],
    ['a full stop', { noiNhan: ['Nơi nhận.', '- Lưu: VT.'] }, 'thieuHaiCham', 'Nơi nhận:'],
    [
      'decomposed letters',
      { noiNhan: [{ text: 'Nơi nhận'.normalize('NFD'), role: 'heading' }, '- Lưu: VT.'] },
      'thieuHaiCham',
      'Nơi nhận:'.normalize('NFD'),
    ],
  ],
});
