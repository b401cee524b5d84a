import { tenInThuong } from '../../../../src/rules/hd36/chu-ky/ten-in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(tenInThuong, {
  passes: [['as names are written', {}]],
  flags: [['capitals', { chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'TRẦN VĂN BÌNH'] }, 'inHoa', 'Trần Văn Bình']],
});
