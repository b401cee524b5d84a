import { vietHoa } from '../../../../src/rules/nd30/dia-danh-thoi-gian/viet-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietHoa, {
  passes: [
    ['a place still to fill', { diaDanhThoiGian: '[Tên địa danh], ngày … tháng … năm 2026' }],
    ['a city by its kind', { diaDanhThoiGian: 'Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026' }],
    ['a town by its kind', { diaDanhThoiGian: 'Thị xã Từ Sơn, ngày 15 tháng 3 năm 2023' }],
    ['a place with an apostrophe', { diaDanhThoiGian: 'Cư M’gar, ngày 15 tháng 3 năm 2026' }],
    ['no place', { diaDanhThoiGian: 'ngày 15 tháng 3 năm 2026' }],
    ['a date without a comma before it', { diaDanhThoiGian: 'Hà Nội ngày 15 tháng 3 năm 2026' }],
  ],
  flags: [
    [
      'the second word small',
      { diaDanhThoiGian: 'Hà nội, ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
    [
      'all small',
      { diaDanhThoiGian: 'bình sơn, ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Bình Sơn, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
