import { soTrangChuDung } from '../../../../src/rules/nd30/trang/so-trang-chu-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangChuDung, {
  passes: [
    ['upright', { pageNumber: { italic: false } }],
    ['no number', { pageNumber: null }],
  ],
  flags: [['slanted', { pageNumber: { italic: true } }, 'nghieng']],
});
