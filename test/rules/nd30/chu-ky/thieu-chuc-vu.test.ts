import { thieuChucVu } from '../../../../src/rules/nd30/chu-ky/thieu-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuChucVu, {
  passes: [
    ['an acting head', { chuKy: ['Q. CHỦ TỊCH', 'Trần Văn Bình'] }],
    [
      'a title that is not known as one',
      { chuKy: ['TM. ỦY BAN NHÂN DÂN', { text: 'CHỦ TICH', role: 'quyenHan' }, 'Trần Văn Bình'] },
    ],
    ['the head', { chuKy: ['GIÁM ĐỐC', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['KT. without the deputy’s title', { chuKy: ['KT. CHỦ TỊCH', 'Trần Văn Bình'] }, 'thieu'],
    ['TM. without a title', { chuKy: ['TM. ỦY BAN NHÂN DÂN', 'Trần Văn Bình'] }, 'thieu'],
    ['decomposed letters', { chuKy: ['KT. CHỦ TỊCH'.normalize('NFD'), 'Trần Văn Bình'] }, 'thieu'],
  ],
});
