import { maKhongCon } from '../../../../src/rules/hd05/so-ky-hieu/ma-khong-con';
import { describeRule } from '../../../support/describe-rule';

describeRule(maKhongCon, {
  passes: [
    ['a huyện uỷ is another rule’s', { soKyHieu: 'Số 15-CV/HU' }],
    ['a code in use', {}],
  ],
  flags: [
    ['a đảng uỷ khối', { soKyHieu: 'Số 15-CV/ĐUK' }, 'khongCon'],
    ['a ban cán sự đảng', { soKyHieu: 'Số 15-CV/BCSĐ' }, 'khongCon'],
    [
      'without a date',
      { diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm', soKyHieu: 'Số 15-CV/ĐUK' },
      'khongConChuaDeNgay',
    ],
  ],
});
