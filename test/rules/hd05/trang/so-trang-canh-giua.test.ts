import { soTrangCanhGiua } from '../../../../src/rules/hd05/trang/so-trang-canh-giua';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangCanhGiua, {
  passes: [['centred', {}]],
  flags: [['on the right', { pageNumber: { alignment: 'right' } }, 'lech']],
});
