import { thieu } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['faulty, but there', { diaDanhThoiGian: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', diaDanhThoiGian: null }],
  ],
  flags: [
    ['not there in a công văn', { diaDanhThoiGian: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', diaDanhThoiGian: null }, 'thieu'],
  ],
});
