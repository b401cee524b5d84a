import { thieu } from '../../../../src/rules/hd36/ten-loai/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'nghi-quyet' }],
    ['the political report of a congress', { kind: 'bao-cao', tenLoai: null }],
    ['a likely number', { kind: 'nghi-quyet', tenLoai: null, soKyHieu: { text: 'Số 15-NQ/ĐU', confidence: 'likely' } }],
  ],
  flags: [['not there', { kind: 'nghi-quyet', tenLoai: null }, 'thieu']],
});
