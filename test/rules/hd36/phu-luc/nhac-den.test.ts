import { nhacDen } from '../../../../src/rules/hd36/phu-luc/nhac-den';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhacDen, {
  passes: [['mentioned', { phuLuc: 'Phụ lục 1', noiDung: ['Chi tiết tại phụ lục kèm theo.', 'Hết.'] }]],
  flags: [['never mentioned', { phuLuc: 'Phụ lục 1', noiDung: ['Các chi bộ thực hiện.', 'Hết.'] }, 'khongNhac']],
});
