import { thayMatTapThe } from '../../../../src/rules/hd05/chu-ky/thay-mat-tap-the';
import { describeRule } from '../../../support/describe-rule';

describeRule(thayMatTapThe, {
  passes: [
    ['a council', { chuKy: ['T/M HỘI ĐỒNG', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['an inspection committee', { chuKy: ['T/M UỶ BAN KIỂM TRA', 'CHỦ NHIỆM', 'Trần Văn Bình'] }],
    ['an organ of a congress', { chuKy: ['T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['before a title', { chuKy: ['T/M BÍ THƯ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'] }, 'truocChucVu'],
    ['before a ban', { chuKy: ['T/M BAN TỔ CHỨC', 'TRƯỞNG BAN', 'Trần Văn Bình'] }, 'truocCoQuan'],
  ],
});
