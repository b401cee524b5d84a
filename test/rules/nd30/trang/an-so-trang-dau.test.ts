import { anSoTrangDau } from '../../../../src/rules/nd30/trang/an-so-trang-dau';
import { describeRule } from '../../../support/describe-rule';

describeRule(anSoTrangDau, {
  passes: [
    ['the first page has no header', { page: { differentFirst: true } }],
    [
      'no number at all',
      { pageNumber: null, page: { differentFirst: false, header: { default: null, first: null, even: null } } },
    ],
    [
      'a first header that is not used',
      { page: { differentFirst: true, header: { default: 0, first: null, even: null } } },
    ],
  ],
  flags: [
    ['one header for all pages', { page: { differentFirst: false } }, 'hien'],
    [
      'the number stands in the first header too',
      { page: { differentFirst: true, header: { default: 0, first: 0, even: null } } },
      'hien',
    ],
  ],
});
