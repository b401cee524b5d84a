import { kemTheoNghieng } from '../../../../src/rules/nd30/phu-luc/kem-theo-nghieng';
import { describeRule } from '../../../support/describe-rule';

const kemTheo = (italic: boolean) => ({
  phuLuc: ['Phụ lục I', 'DANH SÁCH', { text: '(Kèm theo Công văn số 15/SNV-VP)', look: { italic, bold: false } }],
});

describeRule(kemTheoNghieng, {
  passes: [
    ['slanted', kemTheo(true)],
    ['the lines above it are upright', { phuLuc: ['Phụ lục I', 'DANH SÁCH'] }],
  ],
  flags: [['upright', kemTheo(false), 'saiDoNghieng']],
});
