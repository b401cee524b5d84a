import { lanSauGhiGon } from '../../../../src/rules/hd05/vien-dan/lan-sau-ghi-gon';
import { describeRule } from '../../../support/describe-rule';

const full = 'Kế hoạch số 12-KH/TU, ngày 05/9/2026 của Tỉnh ủy về công tác dân vận';

describeRule(lanSauGhiGon, {
  passes: [
    ['short the second time', { noiDung: [`Thực hiện ${full}.`, 'Theo Kế hoạch số 12-KH/TU.'] }],
    [
      'another of the same number',
      { noiDung: [`Thực hiện ${full}.`, `Theo ${full.replace('05/9/2026', '06/9/2025')}.`] },
    ],
    ['in quotation marks', { noiDung: [`Thực hiện ${full}.`, `Sửa đổi câu “theo ${full}”.`] }],
  ],
  flags: [['in full again', { noiDung: [`Thực hiện ${full}.`, `Theo ${full}.`] }, 'ghiDu']],
});
