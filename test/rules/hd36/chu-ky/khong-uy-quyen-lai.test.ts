import { khongUyQuyenLai } from '../../../../src/rules/hd36/chu-ky/khong-uy-quyen-lai';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongUyQuyenLai, {
  passes: [['a deputy signs T/L himself', { chuKy: ['T/L BAN THƯỜNG VỤ', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] }]],
  flags: [
    [
      'K/T below T/L',
      { chuKy: ['T/L BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] },
      'kyThay',
    ],
  ],
});
