import { nhacDen } from '../../../../src/rules/nd30/phu-luc/nhac-den';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: ['Sở Nội vụ đề nghị các cơ quan triển khai.', text],
  phuLuc: ['Phụ lục I', 'BẢNG PHÂN CÔNG'],
});

describeRule(nhacDen, {
  passes: [
    ['named', body('Nội dung cụ thể tại Phụ lục I.')],
    ['sent along', body('(Có bảng phân công kèm theo)./.')],
    ['decomposed letters', body('Nội dung cụ thể tại phụ lục.'.normalize('NFD'))],
    ['no appendix', { phuLuc: null }],
    ['perhaps no appendix', { ...body('Trân trọng./.'), phuLuc: { text: 'Phụ lục I', confidence: 'likely' } }],
  ],
  flags: [['never named', body('Trân trọng./.'), 'khongNhac']],
});
