import { inThuong } from '../../../../src/rules/nd30/phu-luc/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [
    ['as it should be', { phuLuc: ['Phụ lục II', 'BẢNG CHỮ VIẾT TẮT'] }],
    ['the name of the appendix is in capitals', { phuLuc: ['Phụ lục', 'PHỤ LỤC BẢNG GIÁ'] }],
    ['decomposed letters', { phuLuc: 'Phụ lục I'.normalize('NFD') }],
  ],
  flags: [
    ['capitals', { phuLuc: ['PHỤ LỤC I', 'BẢNG CHỮ VIẾT TẮT'] }, 'inHoa', 'Phụ lục I'],
    ['decomposed letters', { phuLuc: 'PHỤ LỤC 2'.normalize('NFD') }, 'inHoa'],
  ],
});
