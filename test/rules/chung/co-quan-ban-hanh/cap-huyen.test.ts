import { capHuyen } from '../../../../src/rules/chung/co-quan-ban-hanh/cap-huyen';
import { describeRule } from '../../../support/describe-rule';

const before = '2023-03-16';
const after = '2025-07-01';

describeRule(capHuyen, {
  passes: [
    ['a commune', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', asOf: after }],
    ['a district of its time', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN', asOf: before }],
    ['a unit that kept its name', { coQuanBanHanh: 'TRUNG TÂM Y TẾ HUYỆN BÌNH SƠN', asOf: after }],
  ],
  flags: [
    ['a district in 2026', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['the line below', { coQuanBanHanh: 'HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['as superior', { coQuanChuQuan: 'UBND HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
  ],
});
