import { capHuyen } from '../../../../src/rules/chung/co-quan-ban-hanh/cap-huyen';
import { describeRule } from '../../../support/describe-rule';

const before = '2023-03-16';
const after = '2025-07-01';

describeRule(capHuyen, {
  passes: [
    ['a commune', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', asOf: after }],
    ['a district of its time', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN', asOf: before }],
    ['a unit that kept its name', { coQuanBanHanh: 'TRUNG TÂM Y TẾ HUYỆN BÌNH SƠN', asOf: after }],
    ['a city under the centre', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ', asOf: after }],
    ['Hồ Chí Minh City', { coQuanChuQuan: 'UBND THÀNH PHỐ HỒ CHÍ MINH', asOf: after }],
    ['a province that became a city', { coQuanChuQuan: 'UBND THÀNH PHỐ BẮC NINH', asOf: '2026-10-01' }],
    ['a city whose name is still to come', { coQuanChuQuan: 'UBND THÀNH PHỐ', asOf: after }],
    ['a city committee', { coQuanChuQuan: 'THÀNH ỦY HUẾ', asOf: after }],
    ['a city of its time', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ QUẢNG NGÃI', asOf: before }],
  ],
  flags: [
    ['a district in 2026', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['the line below', { coQuanBanHanh: 'HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['as superior', { coQuanChuQuan: 'UBND HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['a district committee', { coQuanBanHanh: 'HUYỆN UỶ BÌNH SƠN', asOf: after }, 'khongCon'],
    ['a town committee', { coQuanBanHanh: 'THỊ ỦY ĐỨC PHỔ', asOf: after }, 'khongCon'],
    ['the Party branch of a district', { coQuanChuQuan: 'ĐẢNG BỘ HUYỆN BÌNH SƠN', asOf: after }, 'khongCon'],
    ['a city of a province', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ QUẢNG NGÃI', asOf: after }, 'khongCon'],
  ],
});
