import { thuaDauPhay } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thua-dau-phay';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuaDauPhay, {
  passes: [
    ['one comma', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['none is another fault', { diaDanhThoiGian: 'Hà Nội ngày 15 tháng 3 năm 2026' }],
    ['blanks to fill', { diaDanhThoiGian: 'Hà Nội, ngày    tháng    năm 2026' }],
  ],
  flags: [
    [
      'two commas',
      { diaDanhThoiGian: 'Hà Nội,, ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
    [
      'a comma after the day',
      { diaDanhThoiGian: 'Hà Nội, ngày 15, tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
