import { thieuKemTheo } from '../../../../src/rules/nd30/phu-luc/thieu-kem-theo';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuKemTheo, {
  passes: [
    [
      'blank in an e-document',
      { phuLuc: ['Phụ lục', 'DANH SÁCH', '(Kèm theo Văn bản số …/…-… ngày … tháng … năm …)'] },
    ],
    ['without brackets', { phuLuc: ['Phụ lục I', 'Kèm theo Công văn số 15/SNV-VP'] }],
    ['issued with', { phuLuc: ['Phụ lục I', '(Ban hành kèm theo Quyết định số 15/QĐ-SNV)'] }],
    ['decomposed letters', { phuLuc: ['Phụ lục I', '(Kèm theo Công văn số 15/SNV-VP)'.normalize('NFD')] }],
  ],
  flags: [['absent', { phuLuc: ['Phụ lục I', 'DANH SÁCH CÔNG CHỨC'] }, 'thieu']],
});
