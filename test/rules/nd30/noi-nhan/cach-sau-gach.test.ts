import { cachSauGach } from '../../../../src/rules/nd30/noi-nhan/cach-sau-gach';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachSauGach, {
  passes: [
    ['a blank', { noiNhan: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' }],
    ['a no-break blank', { noiNhan: 'Nơi nhận:\n-\u00a0Như trên;\n- Lưu: VT.' }],
    ['no dash is another fault', { noiNhan: 'Nơi nhận:\nNhư trên;\n- Lưu: VT.' }],
  ],
  flags: [['glued', { noiNhan: 'Nơi nhận:\n-Như trên;\n- Lưu: VT.' }, 'saiChu', '- Như trên;']],
});
