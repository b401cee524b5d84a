import { ngayKhongCo } from '../../../../src/rules/hd36/dia-danh-thoi-gian/ngay-khong-co';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngayKhongCo, {
  passes: [['a day that exists', {}]],
  flags: [['30 February', { diaDanhThoiGian: 'Bảo Thắng, ngày 30 tháng 02 năm 2026' }, 'khongCo']],
});
