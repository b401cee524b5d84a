import { tenVietTatQuocTe } from '../../../../src/rules/nd30/noi-dung/ten-viet-tat-quoc-te';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenVietTatQuocTe, {
  passes: [
    ['right', body('UNESCO, ASEAN, WTO.')],
    ['an address', body('Trang www.Unesco.org, thư asean@mofa.gov.vn.')],
  ],
  flags: [['Asean', body('Các nước Asean.'), 'saiChu', 'Các nước ASEAN.']],
});
