import { kemTheoKhopSo } from '../../../../src/rules/hd36/phu-luc/kem-theo-khop-so';
import { describeRule } from '../../../support/describe-rule';

const note = (text: string) => ({ soKyHieu: 'Số 15-CV/ĐU', phuLuc: ['Phụ lục 1', 'DANH SÁCH', text] });

describeRule(kemTheoKhopSo, {
  passes: [
    ['its own number', note('(Kèm theo Công văn số 15-CV/ĐU của Đảng uỷ xã Bảo Thắng)')],
    ['a number not given yet', note('(Kèm theo Công văn số     -CV/ĐU, ngày    /11/2026 của Đảng uỷ xã Bảo Thắng)')],
    ['a draft without its number', { ...note('(Kèm theo Công văn số 15-CV/ĐU)'), soKyHieu: 'Số     -CV/ĐU' }],
    ['another document’s', note('(Kèm theo Kế hoạch số 27-KH/TU, ngày 05/11/2026 của Tỉnh uỷ)')],
  ],
  flags: [['another number', note('(Kèm theo Công văn số 51-CV/ĐU, ngày 05/11/2026)'), 'khacSo']],
});
