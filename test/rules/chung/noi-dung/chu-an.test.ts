import { chuAn } from '../../../../src/rules/chung/noi-dung/chu-an';
import { describeRule } from '../../../support/describe-rule';

const ket = 'Triển khai thực hiện./.';
const hidden = { hidden: true };

describeRule(chuAn, {
  passes: [
    ['nothing hidden', { noiDung: ['Thực hiện tốt.', ket] }],
    ['a hidden blank', { noiDung: [{ text: ['Thực hiện', [' ', hidden], 'tốt.'] }, ket] }],
  ],
  flags: [
    ['a few words', { noiDung: [{ text: ['Thực hiện ', ['(ghi chú)', hidden], ' tốt.'] }, ket] }, 'conChuAn'],
    ['a receiver', { noiNhan: ['Nơi nhận:', { text: '- Sở Y tế;', look: hidden }, '- Lưu: VT.'] }, 'conChuAn'],
  ],
});
