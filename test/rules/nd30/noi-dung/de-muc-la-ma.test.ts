import { deMucLaMa } from '../../../../src/rules/nd30/noi-dung/de-muc-la-ma';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(deMucLaMa, {
  passes: [
    ['Roman numbers', body('I. MỤC ĐÍCH\n1. Một.')],
    ['titles in small letters', body('1. Mục đích\n2. Yêu cầu')],
    ['below Roman numbers', body('I. MỤC ĐÍCH\n1. MỘT\n2. HAI')],
    ['a single line in capitals', body('1. UBND, HĐND\n2. Sở Nội vụ.')],
  ],
  flags: [['Arabic numbers', body('1. MỤC ĐÍCH, YÊU CẦU\nMột.\n2. NỘI DUNG\nHai.'), 'aRap']],
});
