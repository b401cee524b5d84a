import { vietHoa } from '../../../../src/rules/hd05/dia-danh-thoi-gian/viet-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietHoa, {
  passes: [['a city in full', { diaDanhThoiGian: 'Thành phố Huế, ngày 05 tháng 11 năm 2026' }]],
  flags: [
    [
      'a small letter',
      { diaDanhThoiGian: 'Bảo thắng, ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
