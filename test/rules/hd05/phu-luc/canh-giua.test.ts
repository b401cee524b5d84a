import { canhGiua } from '../../../../src/rules/hd05/phu-luc/canh-giua';
import { describeRule } from '../../../support/describe-rule';

describeRule(canhGiua, {
  passes: [['centred', { phuLuc: ['Phụ lục 1', 'DANH SÁCH'] }]],
  flags: [['to the left', { phuLuc: [{ text: 'Phụ lục 1', look: { alignment: 'left' } }] }, 'saiCanhLe']],
});
