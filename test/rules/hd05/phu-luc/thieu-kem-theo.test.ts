import { thieuKemTheo } from '../../../../src/rules/hd05/phu-luc/thieu-kem-theo';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuKemTheo, {
  passes: [['there', { phuLuc: ['Phụ lục 1', 'DANH SÁCH', '(Kèm theo Kế hoạch số 15-KH/ĐU)'] }]],
  flags: [['not there', { phuLuc: ['Phụ lục 1', 'DANH SÁCH'] }, 'thieu']],
});
