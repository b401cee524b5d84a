import { tenTet } from '../../../../src/rules/nd30/noi-dung/ten-tet';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenTet, {
  passes: [
    ['right names', body('Tết Nguyên đán, tết Trung thu, Tết Trung thu.')],
    ['the moon of autumn', body('Rằm trung thu.')],
  ],
  flags: [
    ['small letters', body('Nghỉ tết nguyên đán.'), 'saiHoa', 'Nghỉ tết Nguyên đán.'],
    ['a capital too many', body('Nghỉ Tết Nguyên Đán.'), 'saiHoa', 'Nghỉ Tết Nguyên đán.'],
  ],
});
