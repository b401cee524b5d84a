import { capUyThayMat } from '../../../../src/rules/hd36/chu-ky/cap-uy-thay-mat';
import { describeRule } from '../../../support/describe-rule';

describeRule(capUyThayMat, {
  passes: [
    ['T/M', {}],
    ['two posts', { chuKy: ['BÍ THƯ', 'kiêm', 'TRƯỞNG BAN CHỈ ĐẠO', 'Trần Văn Bình'] }],
    ['a biên bản', { kind: 'bien-ban', chuKy: ['BÍ THƯ', 'Trần Văn Bình'] }],
    ['a ban', { coQuanBanHanh: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', ...{ chuKy: ['BÍ THƯ', 'Trần Văn Bình'] } }],
  ],
  flags: [
    ['none', { chuKy: ['BÍ THƯ', 'Trần Văn Bình'] }, 'thieu'],
    ['none, a deputy', { chuKy: ['PHÓ BÍ THƯ', 'Trần Văn Bình'] }, 'thieu'],
  ],
});
