import { uyVien } from '../../../../src/rules/hd36/chu-ky/uy-vien';
import { describeRule } from '../../../support/describe-rule';

describeRule(uyVien, {
  passes: [
    ['a secretary', {}],
    ['a name alone', { chuKy: ['T/M BỘ CHÍNH TRỊ', 'Trần Văn Bình'] }],
    ['a deputy secretary', { chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Trần Văn Bình'] }],
    ['a council', { chuKy: ['T/M HỘI ĐỒNG', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['two posts', { chuKy: ['UỶ VIÊN BAN THƯỜNG VỤ', 'kiêm', 'PHÓ TRƯỞNG TIỂU BAN', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['a member', { chuKy: ['T/M BAN THƯỜNG VỤ', 'UỶ VIÊN', 'Trần Văn Bình'] }, 'uyVien'],
    ['a post of the State', { chuKy: ['T/M ĐẢNG UỶ', 'CHỦ TỊCH', 'Trần Văn Bình'] }, 'chucVuKhac'],
  ],
});
