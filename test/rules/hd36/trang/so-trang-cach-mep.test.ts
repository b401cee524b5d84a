import { soTrangCachMep } from '../../../../src/rules/hd36/trang/so-trang-cach-mep';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(soTrangCachMep, {
  passes: [
    ['10 mm', withMargin('header', 10)],
    ['9 mm', withMargin('header', 9)],
    ['no page number', { pageNumber: null, ...withMargin('header', 20) }],
  ],
  flags: [['12,7 mm, as Word begins', withMargin('header', 12.7), 'saiKhoangCach']],
});
