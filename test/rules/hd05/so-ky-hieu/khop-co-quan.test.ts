import { khopCoQuan } from '../../../../src/rules/hd05/so-ky-hieu/khop-co-quan';
import { describeRule } from '../../../support/describe-rule';

describeRule(khopCoQuan, {
  passes: [
    ['an army committee', { coQuanBanHanh: 'ĐẢNG UỶ QUÂN SỰ TỈNH', soKyHieu: 'Số 15-CV/ĐUQS' }],
    ['a body without a code of its own here', { coQuanBanHanh: 'BAN TỔ CHỨC', soKyHieu: 'Số 15-CV/BTCTU' }],
    ['a congress', { coQuanBanHanh: 'ĐẠI HỘI ĐẢNG BỘ XÃ BẢO THẮNG', soKyHieu: 'Số 15-BC/ĐH' }],
    [
      'a joint document',
      { coQuanBanHanh: 'ĐẢNG UỶ XÃ BẢO THẮNG - UỶ BAN NHÂN DÂN XÃ BẢO THẮNG', soKyHieu: 'Số 15-CV/LT' },
    ],
  ],
  flags: [
    ['another committee’s', { soKyHieu: 'Số 15-CV/TU' }, 'saiChu', 'Số 15-CV/ĐU'],
    [
      'a congress numbered as its committee',
      { coQuanBanHanh: 'ĐẠI HỘI ĐẢNG BỘ XÃ BẢO THẮNG', soKyHieu: 'Số 15-BC/ĐU' },
      'saiChu',
      'Số 15-BC/ĐH',
    ],
  ],
});
