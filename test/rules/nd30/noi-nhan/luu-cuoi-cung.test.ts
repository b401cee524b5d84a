import { luuCuoiCung } from '../../../../src/rules/nd30/noi-nhan/luu-cuoi-cung';
import { describeRule } from '../../../support/describe-rule';

describeRule(luuCuoiCung, {
  passes: [
    ['last', { noiNhan: 'Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.' }],
    ['over two lines', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT,', { text: 'NC, TH.', role: 'item' }] }],
    ['alone', { noiNhan: 'Nơi nhận:\n- Lưu: VT.' }],
  ],
  flags: [['a receiver after it', { noiNhan: 'Nơi nhận:\n- Như trên;\n- Lưu: VT;\n- Sở Nội vụ.' }, 'conDongSau']],
});
