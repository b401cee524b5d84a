import { viTriSoTrang } from '../../../../src/rules/hd05/trang/vi-tri-so-trang';
import { describeRule } from '../../../support/describe-rule';

describeRule(viTriSoTrang, {
  passes: [['in the header', {}]],
  flags: [['in the footer', { pageNumber: { where: 'footer' } }, 'chanTrang']],
});
