import { maKhongCon } from '../../../../src/rules/hd05/so-ky-hieu/ma-khong-con';
import { describeRule } from '../../../support/describe-rule';

describeRule(maKhongCon, {
  passes: [['a code in use', {}]],
  flags: [
    ['a huyện uỷ', { soKyHieu: 'Số 15-CV/HU' }, 'khongCon'],
    ['a ban of it', { soKyHieu: 'Số 15-CV/BTGHU' }, 'khongCon'],
    [
      'without a date',
      { diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm', soKyHieu: 'Số 15-CV/HU' },
      'khongConChuaDeNgay',
    ],
  ],
});
