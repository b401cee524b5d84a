import { tenDiaHinh } from '../../../../src/rules/nd30/noi-dung/ten-dia-hinh';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenDiaHinh, {
  passes: [
    ['right names', body('Biển Cửa Lò, phường Vũng Tàu, sông Vàm Cỏ.')],
    ['small letters throughout', body('Làng ven cửa lò.')],
  ],
  flags: [
    ['the first small', body('Tổ chức tại bãi biển cửa Lò.'), 'saiHoa', 'Tổ chức tại bãi biển Cửa Lò.'],
    ['the second small', body('Tổ chức tại Vũng tàu.'), 'saiHoa', 'Tổ chức tại Vũng Tàu.'],
  ],
});
