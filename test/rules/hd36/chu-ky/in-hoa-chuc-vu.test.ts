import { inHoaChucVu } from '../../../../src/rules/hd36/chu-ky/in-hoa-chuc-vu';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoaChucVu, {
  passes: [['in capitals', { chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Bình'] }]],
  flags: [['small letters', { chuKy: ['T/M Ban Thường vụ', 'Phó Bí thư', 'Trần Văn Bình'] }, 'khongInHoa']],
});
