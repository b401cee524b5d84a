import { vietTat } from '../../../../src/rules/hd36/co-quan-ban-hanh/viet-tat';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietTat, {
  passes: [['in full', { coQuanBanHanh: 'ĐẢNG BỘ CỤC QUẢN TRỊ T.78' }]],
  flags: [['a city cut short', { coQuanBanHanh: 'ĐẢNG BỘ TP HÀ NỘI' }, 'saiChu', 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI']],
});
