import { inHoaChucVu } from '../../../../src/rules/nd30/chu-ky/in-hoa-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoaChucVu, {
  passes: [
    ['capitals by format', { chuKy: [{ text: 'Giám đốc', look: { caps: true }, role: 'chucVu' }, 'Trần Văn Bình'] }],
    ['both tone placements', { chuKy: ['TM. UỶ BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['decomposed letters', { chuKy: ['GIÁM ĐỐC'.normalize('NFD'), 'Trần Văn Bình'] }],
    ['a biên bản has signers of its own', { kind: 'bien-ban', chuKy: ['Thư ký', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['small letters', { chuKy: ['Giám đốc', 'Trần Văn Bình'] }, 'khongInHoa', 'GIÁM ĐỐC'],
    [
      'the abbreviation alone is in capitals',
      { chuKy: ['KT. Giám đốc', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] },
      'khongInHoa',
      'KT. GIÁM ĐỐC',
    ],
    [
      'decomposed letters',
      { chuKy: ['Giám đốc'.normalize('NFD'), 'Trần Văn Bình'] },
      'khongInHoa',
      'GIÁM ĐỐC'.normalize('NFD'),
    ],
  ],
});
