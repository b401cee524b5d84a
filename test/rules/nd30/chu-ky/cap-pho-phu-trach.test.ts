import { capPhoPhuTrach } from '../../../../src/rules/nd30/chu-ky/cap-pho-phu-trach';
import { describeRule } from '../../../support/describe-rule';

describeRule(capPhoPhuTrach, {
  passes: [
    ['a deputy', { chuKy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] }],
    ['a standing deputy', { chuKy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Trần Văn Bình'] }],
    ['someone in charge of accounts', { chuKy: ['PHỤ TRÁCH KẾ TOÁN', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['phụ trách', { chuKy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH PHỤ TRÁCH', 'Trần Văn Bình'] }, 'phuTrach'],
    ['điều hành', { chuKy: ['PHÓ GIÁM ĐỐC ĐIỀU HÀNH', 'Trần Văn Bình'] }, 'phuTrach'],
    ['decomposed letters', { chuKy: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH'.normalize('NFD'), 'Trần Văn Bình'] }, 'phuTrach'],
  ],
});
