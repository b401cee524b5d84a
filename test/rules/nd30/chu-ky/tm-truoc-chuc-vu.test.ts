import { tmTruocChucVu } from '../../../../src/rules/nd30/chu-ky/tm-truoc-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(tmTruocChucVu, {
  passes: [
    ['a collective', { chuKy: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['three lines', { chuKy: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['a board of heads', { chuKy: ['TM. ĐOÀN CHỦ TỊCH', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['before Chủ tịch', { chuKy: ['TM. CHỦ TỊCH', 'Trần Văn Bình'] }, 'truocChucVu'],
    ['before Giám đốc', { chuKy: ['TM. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] }, 'truocChucVu'],
    ['decomposed letters', { chuKy: ['TM. CHỦ TỊCH'.normalize('NFD'), 'Trần Văn Bình'] }, 'truocChucVu'],
  ],
});
