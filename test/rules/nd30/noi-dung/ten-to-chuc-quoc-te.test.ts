import { tenToChucQuocTe } from '../../../../src/rules/nd30/noi-dung/ten-to-chuc-quoc-te';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenToChucQuocTe, {
  passes: [
    ['right', body('Cơ quan của Liên hợp quốc.')],
    ['in capitals', body('LIÊN HỢP QUỐC.')],
  ],
  flags: [['capitals', body('Cơ quan của Liên Hợp Quốc.'), 'saiHoa', 'Cơ quan của Liên hợp quốc.']],
});
