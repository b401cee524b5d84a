import { soARap } from '../../../../src/rules/hd36/phu-luc/so-a-rap';
import { describeRule } from '../../../support/describe-rule';

describeRule(soARap, {
  passes: [
    ['one appendix', { phuLuc: ['Phụ lục I', 'DANH SÁCH'] }],
    ['Arabic', { phuLuc: ['Phụ lục 1', 'DANH SÁCH', 'Phụ lục 2', 'BIỂU MẪU'] }],
  ],
  flags: [['Roman', { phuLuc: ['Phụ lục I', 'DANH SÁCH', 'Phụ lục II', 'BIỂU MẪU'] }, 'laMa']],
});
