import { soTrangTu1 } from '../../../../src/rules/nd30/trang/so-trang-tu-1';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangTu1, {
  passes: [
    ['not said', { page: { pageNumberStart: null } }],
    ['said', { page: { pageNumberStart: 1 } }],
    ['no number is shown', { pageNumber: null, page: { pageNumberStart: 5 } }],
  ],
  flags: [
    ['from 0', { page: { pageNumberStart: 0 } }, 'khacMot'],
    ['from 5', { page: { pageNumberStart: 5 } }, 'khacMot'],
  ],
});
