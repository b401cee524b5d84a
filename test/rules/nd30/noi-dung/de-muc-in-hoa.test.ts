import { deMucInHoa } from '../../../../src/rules/nd30/noi-dung/de-muc-in-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(deMucInHoa, {
  passes: [
    ['capitals', body('I. MỤC ĐÍCH, YÊU CẦU\nII. TỔ CHỨC THỰC HIỆN')],
    ['a remark in small letters', body('I. KẾT QUẢ ĐẠT ĐƯỢC (từ 01/01 đến 30/6)')],
    ['below lettered parts', body('A. TÌNH HÌNH\nI. Kết quả đạt được')],
    ['a document by điều', body('Điều 1. Phạm vi\nI. Kết quả đạt được')],
  ],
  flags: [
    ['small letters', body('I. Mục đích, yêu cầu'), 'inThuong', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['the second', body('I. MỤC ĐÍCH\nII. Tổ chức thực hiện'), 'inThuong', 'II. TỔ CHỨC THỰC HIỆN'],
    ['decomposed letters', body('I. Mục đích, yêu cầu'.normalize('NFD')), 'inThuong'],
  ],
});
