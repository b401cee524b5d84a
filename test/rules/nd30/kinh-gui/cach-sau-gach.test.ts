import { cachSauGach } from '../../../../src/rules/nd30/kinh-gui/cach-sau-gach';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachSauGach, {
  passes: [
    ['a blank', { kinhGui: 'Kính gửi:\n- Sở Tài chính;\n- Sở Xây dựng.' }],
    ['a no-break blank', { kinhGui: 'Kính gửi:\n-\u00a0Sở Tài chính;\n- Sở Xây dựng.' }],
    ['no dash is another fault', { kinhGui: 'Kính gửi:\nSở Tài chính;\n- Sở Xây dựng.' }],
  ],
  flags: [['glued', { kinhGui: 'Kính gửi:\n-Sở Tài chính;\n- Sở Xây dựng.' }, 'saiChu', '- Sở Tài chính;']],
});
