import { thuTu } from '../../../../src/rules/nd30/vien-dan/thu-tu';
import { describeRule } from '../../../support/describe-rule';

const said = (words: string) => ({ noiDung: [`Thực hiện ${words}.`, 'Báo cáo kết quả./.'] });
const right = 'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.';

describeRule(thuTu, {
  passes: [
    ['in order', { noiDung: [right, 'Báo cáo kết quả./.'] }],
    ['whoever sent it named before it', said('theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 05/02/2026')],
    [
      'a title before the number, as is the custom',
      said('Quyết định phê duyệt Đề án số 12/QĐ-UBND ngày 05/02/2026 của UBND tỉnh'),
    ],
    [
      'a list that shares its issuer',
      said('các Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị'),
    ],
  ],
  flags: [
    [
      'issuer before day',
      said('Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về công tác văn thư'),
      'vienDanSai',
      right,
    ],
    [
      'issuer before number',
      said('Nghị định của Chính phủ số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư'),
      'vienDanSai',
      right,
    ],
  ],
});
