import { phanChuongLaMa } from '../../../../src/rules/nd30/noi-dung/phan-chuong-la-ma';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [
    ...text.split('\n').map((line) => ({ text: line, role: 'tieuDe' as const })),
    'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.',
  ],
});

describeRule(phanChuongLaMa, {
  passes: [
    ['Roman', body('Phần I\nQUY ĐỊNH CHUNG\nChương II\nQUY ĐỊNH CỤ THỂ')],
    ['a sentence', body('Phần 2 của dự án đã hoàn thành.')],
    ['mục has figures', body('Mục 1\nQUẢN LÝ VĂN BẢN')],
  ],
  flags: [
    ['a chapter', body('Chương 2\nQUY ĐỊNH CỤ THỂ'), 'aRap', 'Chương II'],
    ['a part with its title', body('Phần 1. TÌNH HÌNH'), 'aRap', 'Phần I. TÌNH HÌNH'],
    ['in capitals', body('CHƯƠNG 4\nQUY ĐỊNH CỤ THỂ'), 'aRap', 'CHƯƠNG IV'],
    ['decomposed letters', body('Chương 2\nQUY ĐỊNH CỤ THỂ'.normalize('NFD')), 'aRap'],
  ],
});
