import { capHuyen } from '../../../../src/rules/hd05/dia-danh-thoi-gian/cap-huyen';
import { describeRule } from '../../../support/describe-rule';

describeRule(capHuyen, {
  passes: [['a phường', { diaDanhThoiGian: 'Phường Ngô Quyền, ngày 05 tháng 11 năm 2026' }]],
  flags: [
    [
      'a district',
      { diaDanhThoiGian: 'Huyện Bảo Thắng, ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
    ['a district without a date', { diaDanhThoiGian: 'Huyện Bảo Thắng, ngày    tháng    năm' }, 'saiChuChuaDeNgay'],
  ],
});
