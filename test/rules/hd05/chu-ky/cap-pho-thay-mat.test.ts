import { capPhoThayMat } from '../../../../src/rules/hd05/chu-ky/cap-pho-thay-mat';
import { describeRule } from '../../../support/describe-rule';

describeRule(capPhoThayMat, {
  passes: [
    [
      'a deputy of an advisory body',
      { coQuanBanHanh: 'BAN TỔ CHỨC', ...{ chuKy: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Văn Bình'] } },
    ],
    [
      'the office of an inspection committee',
      { coQuanBanHanh: 'CƠ QUAN UỶ BAN KIỂM TRA', ...{ chuKy: ['K/T CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Trần Văn Bình'] } },
    ],
  ],
  flags: [
    ['K/T BÍ THƯ', { chuKy: ['K/T BÍ THƯ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'] }, 'kyThay'],
    ['with a dot', { chuKy: ['KT. BÍ THƯ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'] }, 'kyThay'],
    [
      'an inspection committee',
      { coQuanBanHanh: 'UỶ BAN KIỂM TRA', ...{ chuKy: ['K/T CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Trần Văn Bình'] } },
      'kyThay',
    ],
  ],
});
