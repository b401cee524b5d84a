import { soTrangPhuLuc } from '../../../../src/rules/nd30/trang/so-trang-phu-luc';
import { describeRule } from '../../../support/describe-rule';

const own = { phuLuc: 'Phụ lục I\nDANH SÁCH', appendixPage: { differentFirst: false } };
const many = Array.from({ length: 100 }, (_, i) => `Đơn vị thứ ${i}`).join('\n');

describeRule(soTrangPhuLuc, {
  passes: [
    ['in the section of the document', { phuLuc: 'Phụ lục I\nDANH SÁCH' }],
    ['numbered from 1', { ...own, appendixPage: { differentFirst: false, pageNumberStart: 1 } }],
    ['its first page shows no number, and there may be no second', { ...own, appendixPage: { differentFirst: true } }],
    ['a continuous section', { ...own, appendixPage: { differentFirst: false, type: 'continuous' } }],
    ['no page is numbered', { ...own, pageNumber: null }],
  ],
  flags: [
    ['goes on with the numbers above', own, 'danhTiep'],
    ['begins elsewhere than at 1', { ...own, appendixPage: { differentFirst: false, pageNumberStart: 3 } }, 'danhTiep'],
    ['of several pages', { phuLuc: `Phụ lục I\n${many}`, appendixPage: { differentFirst: true } }, 'danhTiep'],
  ],
});
