import { anSoTrangDau } from '../../../../src/rules/hd05/trang/an-so-trang-dau';
import { describeRule } from '../../../support/describe-rule';

describeRule(anSoTrangDau, {
  passes: [['hidden', {}]],
  flags: [['shown on the first page', { page: { differentFirst: false } }, 'hien']],
});
