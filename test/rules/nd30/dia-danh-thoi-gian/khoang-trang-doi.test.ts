import { khoangTrangDoi } from '../../../../src/rules/nd30/dia-danh-thoi-gian/khoang-trang-doi';
import { describeRule } from '../../../support/describe-rule';

const right = 'Lào Cai, ngày 05 tháng 3 năm 2026';

describeRule(khoangTrangDoi, {
  passes: [
    ['one blank each', { diaDanhThoiGian: right }],
    ['the day still to be filled in', { diaDanhThoiGian: 'Lào Cai, ngày    tháng 3 năm 2026' }],
    ['the month still to be filled in', { diaDanhThoiGian: 'Lào Cai, ngày 05 tháng   năm 2026' }],
  ],
  flags: [
    ['before the month', { diaDanhThoiGian: 'Lào Cai, ngày 05  tháng 3 năm 2026' }, 'saiChu', right],
    ['before the year', { diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3   năm 2026' }, 'saiChu', right],
  ],
});
