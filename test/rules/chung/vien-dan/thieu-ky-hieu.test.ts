import { thieuKyHieu } from '../../../../src/rules/chung/vien-dan/thieu-ky-hieu';
import { describeRule } from '../../../support/describe-rule';

const nd30 = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư';
const again = (words: string) => ({ noiDung: [`Thực hiện ${nd30}.`, `Lập hồ sơ theo ${words}./.`] });

describeRule(thieuKyHieu, {
  passes: [
    ['with its letters', again('Nghị định số 30/2020/NĐ-CP')],
    ['a month', again('Kế hoạch 12/2025')],
    ['a back reference', again('Nghị định nêu trên')],
    ['the first mention, which lacks more', { noiDung: ['Theo Nghị định 30/2020.', 'Báo cáo kết quả./.'] }],
  ],
  flags: [
    ['without', again('Nghị định 30/2020'), 'vienDanSai', 'Lập hồ sơ theo Nghị định số 30/2020/NĐ-CP./.'],
    [
      'without, behind “số”',
      again('Nghị định số 30/2020'),
      'vienDanSai',
      'Lập hồ sơ theo Nghị định số 30/2020/NĐ-CP./.',
    ],
  ],
});
