import { khoGiay } from '../../../../src/rules/nd30/trang/kho-giay';
import { describeRule } from '../../../support/describe-rule';

const paper = (width: number, height: number, landscape = false) => ({ page: { paper: { width, height }, landscape } });

describeRule(khoGiay, {
  passes: [
    ['A4', paper(595.3, 841.9)],
    ['A4 as an old driver rounds it', paper(595, 842)],
    ['A4 on its side', paper(841.9, 595.3, true)],
  ],
  flags: [
    ['Letter', paper(612, 792), 'saiKho'],
    ['A5', paper(419.5, 595.3), 'saiKho'],
    ['Letter on its side', paper(792, 612, true), 'saiKho'],
  ],
});
