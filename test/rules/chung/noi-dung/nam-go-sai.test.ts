import { namGoSai } from '../../../../src/rules/chung/noi-dung/nam-go-sai';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(namGoSai, {
  passes: [
    ['four figures', body('Họp ngày 05/3/2026.')],
    ['two figures', body('Họp ngày 05/3/26.')],
    ['history', body('Ngày 12 tháng 3 năm 938.')],
    ['a number', body('Ngày 05/3, 120 hộ; trong 10 ngày 12.500 lượt.')],
  ],
  flags: [
    ['five figures', body('Họp ngày 05/3/20226.'), 'saiNam', 'Họp ngày 05/3/2026.'],
    ['three figures', body('Họp ngày 05 tháng 3 năm 206.'), 'saiNam'],
    ['in the trích yếu', { trichYeu: 'V/v họp ngày 05/3/20266' }, 'saiNam', 'V/v họp ngày 05/3/2026'],
  ],
});
