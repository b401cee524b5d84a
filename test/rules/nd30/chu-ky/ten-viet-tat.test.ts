import { tenVietTat } from '../../../../src/rules/nd30/chu-ky/ten-viet-tat';
import { describeRule } from '../../../support/describe-rule';

const signed = (...lines: readonly string[]) => ({ chuKy: [...lines, 'Trần Văn Bình'] });

describeRule(tenVietTat, {
  passes: [
    ['in full', signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
    ['a leader of several offices', signed('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH UBND TỈNH')],
    ['another body', signed('TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN')],
    ['the head', signed('GIÁM ĐỐC')],
  ],
  flags: [
    ['the committee', signed('TM. UBND', 'CHỦ TỊCH'), 'saiChu', 'TM. ỦY BAN NHÂN DÂN'],
    ['the council and its commune', signed('TM. HĐND XÃ', 'CHỦ TỊCH'), 'saiChu', 'TM. HỘI ĐỒNG NHÂN DÂN XÃ'],
  ],
});
