import { thieuChuKy } from '../../../../src/rules/nd30/chu-ky/thieu-chu-ky';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuChuKy, {
  passes: [
    ['a title whose signer is not known yet', { chuKy: [{ text: 'GIÁM ĐỐC', role: 'chucVu' }] }],
    ['a hợp đồng has sides', { kind: 'hop-dong', chuKy: null }],
  ],
  flags: [
    ['a công văn that nobody signs', { chuKy: null }, 'thieu'],
    ['a kế hoạch that nobody signs', { kind: 'ke-hoach', chuKy: null }, 'thieu'],
  ],
});
