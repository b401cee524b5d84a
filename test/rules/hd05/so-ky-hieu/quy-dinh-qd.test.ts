import { quyDinhQd } from '../../../../src/rules/hd05/so-ky-hieu/quy-dinh-qd';
import { describeRule } from '../../../support/describe-rule';

describeRule(quyDinhQd, {
  passes: [['QĐ', { soKyHieu: 'Số 15-QĐ/ĐU' }]],
  flags: [
    ['QĐi', { soKyHieu: 'Số 15-QĐi/ĐU' }, 'saiChu', 'Số 15-QĐ/ĐU'],
    [
      'QĐi without a date',
      { diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm', soKyHieu: 'Số 15-QĐi/ĐU' },
      'saiChuChuaDeNgay',
    ],
  ],
});
