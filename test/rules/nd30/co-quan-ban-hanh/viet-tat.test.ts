import { vietTat } from '../../../../src/rules/nd30/co-quan-ban-hanh/viet-tat';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietTat, {
  passes: [
    ['in full, on two lines', { coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN AN'] }],
    ['the superior may be cut short', { coQuanChuQuan: 'UBND TỈNH LÀO CAI' }],
    ['an office of it', { coQuanBanHanh: 'VĂN PHÒNG UBND TỈNH' }],
  ],
  flags: [
    ['UBND', { coQuanBanHanh: 'UBND XÃ TÂN AN' }, 'saiChu', 'ỦY BAN NHÂN DÂN XÃ TÂN AN'],
    ['HĐND', { coQuanBanHanh: 'HĐND XÃ TÂN AN' }, 'saiChu', 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN AN'],
  ],
});
