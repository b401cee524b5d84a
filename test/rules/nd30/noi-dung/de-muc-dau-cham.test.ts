import { deMucDauCham } from '../../../../src/rules/nd30/noi-dung/de-muc-dau-cham';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(deMucDauCham, {
  passes: [
    ['right', body('I. MỤC ĐÍCH, YÊU CẦU\nII. TỔ CHỨC THỰC HIỆN')],
    ['a word with a slash', body('V/v nâng bậc lương.')],
    ['a quarter', body('II/2026 là quý báo cáo.')],
  ],
  flags: [
    ['a slash', body('I/ MỤC ĐÍCH, YÊU CẦU\nII. TỔ CHỨC THỰC HIỆN'), 'saiDau', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['a hyphen', body('I- MỤC ĐÍCH, YÊU CẦU'), 'saiDau', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['decomposed letters', body('I/ MỤC ĐÍCH, YÊU CẦU\nII. TỔ CHỨC THỰC HIỆN'.normalize('NFD')), 'saiDau'],
  ],
});
