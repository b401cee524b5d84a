import { tenVung } from '../../../../src/rules/nd30/noi-dung/ten-vung';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenVung, {
  passes: [
    ['right names', body('Các tỉnh Tây Bắc, Bắc Trung Bộ, Đông Nam Bộ, Tây Nguyên.')],
    ['directions', body('Phía tây bắc giáp Lào Cai; hướng Đông bắc; gió mùa đông bắc.')],
    ['Việt Nam bộ đội', body('Quân đội Việt Nam bộ đội Cụ Hồ.')],
    ['a branch', body('Trung bộ phận; Bắc bộ môn.')],
  ],
  flags: [
    ['Tây nguyên', body('Các tỉnh Tây nguyên báo cáo.'), 'saiHoa', 'Các tỉnh Tây Nguyên báo cáo.'],
    ['Nam bộ', body('Khu vực Nam bộ có mưa.'), 'saiHoa', 'Khu vực Nam Bộ có mưa.'],
    ['Bắc Trung bộ', body('Vùng Bắc Trung bộ và duyên hải.'), 'saiHoa', 'Vùng Bắc Trung Bộ và duyên hải.'],
  ],
});
