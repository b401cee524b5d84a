import { soTrangChuDung } from '../../../../src/rules/hd05/trang/so-trang-chu-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangChuDung, {
  passes: [['upright', {}]],
  flags: [['slanted', { pageNumber: { italic: true } }, 'nghieng']],
});
