import { ngangSo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/ngang-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngangSo, {
  passes: [
    ['two lines above each', {}],
    [
      'a line of the issuer more, a few points apart',
      { coQuanChuQuan: 'UBND TỈNH LÀO CAI', coQuanBanHanh: 'SỞ NỘI VỤ' },
    ],
    ['no number', { soKyHieu: null }],
    ['no date', { diaDanhThoiGian: null }],
  ],
  flags: [
    [
      'three lines of the issuer’s name more',
      { coQuanBanHanh: ['VĂN PHÒNG', 'ĐOÀN ĐẠI BIỂU QUỐC HỘI', 'VÀ HỘI ĐỒNG NHÂN DÂN'] },
      'khacDong',
    ],
  ],
});
