import { tenInHoa } from '../../../../src/rules/nd30/phu-luc/ten-in-hoa';
import { describeRule } from '../../../support/describe-rule';

const note = '(Kèm theo Công văn số 15/SNV-VP)';

describeRule(tenInHoa, {
  passes: [
    ['in capitals', { phuLuc: ['Phụ lục I', 'DANH SÁCH ĐƠN VỊ', note] }],
    ['in capitals with a small addition', { phuLuc: ['Phụ lục I', 'DANH SÁCH ĐƠN VỊ', 'đến hết tháng 6', note] }],
    ['capitals by format', { phuLuc: ['Phụ lục I', { text: 'Danh sách đơn vị', look: { caps: true } }, note] }],
    ['no name', { phuLuc: ['Phụ lục I', note] }],
    ['where no note follows nobody knows where the name ends', { phuLuc: ['Phụ lục I', 'Danh sách đơn vị'] }],
    ['running text', { phuLuc: ['Phụ lục I', { text: 'Các đơn vị.', look: { alignment: 'justify' } }, note] }],
    ['absent', { phuLuc: null }],
  ],
  flags: [
    ['small letters', { phuLuc: ['Phụ lục I', 'Danh sách đơn vị', note] }, 'inThuong', 'DANH SÁCH ĐƠN VỊ'],
    ['two lines', { phuLuc: ['Phụ lục II', 'Danh sách đơn vị', 'được kiểm tra', note] }, 'inThuong'],
  ],
});
