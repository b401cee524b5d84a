import { kemTheoCoChu } from '../../../../src/rules/nd30/phu-luc/kem-theo-co-chu';
import { describeRule } from '../../../support/describe-rule';

const kemTheo = (size: number) => ({
  phuLuc: ['Phụ lục I', 'DANH SÁCH', { text: '(Kèm theo Công văn số 15/SNV-VP)', look: { size, italic: true } }],
});

describeRule(kemTheoCoChu, {
  passes: [
    ['cỡ 13', kemTheo(13)],
    ['cỡ 14', kemTheo(14)],
    [
      'a note of the appendix in small letters',
      { phuLuc: ['Phụ lục I', { text: 'Ghi chú: số liệu đến ngày 30 tháng 6.', look: { size: 11 } }] },
    ],
  ],
  flags: [['cỡ 12', kemTheo(12), 'saiCo']],
});
