import { truocChucVuCapPho } from '../../../../src/rules/hd05/chu-ky/truoc-chuc-vu-cap-pho';
import { describeRule } from '../../../support/describe-rule';

describeRule(truocChucVuCapPho, {
  passes: [['before the head’s title', { chuKy: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Văn Bình'] }]],
  flags: [['before a deputy’s', { chuKy: ['K/T PHÓ TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Văn Bình'] }, 'capPho']],
});
