import { kemTheoKhopSo } from '../../../../src/rules/nd30/phu-luc/kem-theo-khop-so';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const goesWith = (note: string, soKyHieu = 'Số: 15/SNV-VP') => ({ soKyHieu, phuLuc: ['Phụ lục I', 'DANH SÁCH', note] });

describeRule(kemTheoKhopSo, {
  passes: [
    ['its own number', goesWith('(Kèm theo Công văn số 15/SNV-VP)')],
    ['a zero before it', goesWith('(Kèm theo Công văn số 05/SNV-VP)', 'Số: 5/SNV-VP')],
    ['another instrument', goesWith('(Kèm theo Quyết định số 20/QĐ-SNV)')],
    ['still to be numbered', goesWith('(Kèm theo Công văn số …/SNV-VP)')],
    ['the draft still to be numbered', goesWith('(Kèm theo Công văn số 15/SNV-VP)', 'Số:      /SNV-VP')],
    [
      'its own day',
      {
        ...goesWith('(Kèm theo Công văn số 15/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ)'),
        diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3 năm 2026',
      },
    ],
    [
      'the day still to be filled in',
      {
        ...goesWith('(Kèm theo Công văn số 15/SNV-VP ngày    tháng 3 năm 2026 của Sở Nội vụ)'),
        diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3 năm 2026',
      },
    ],
    ['absent', { phuLuc: null }],
  ],
  flags: [
    [
      'the day of another draft',
      {
        ...goesWith('(Kèm theo Công văn số 15/SNV-VP ngày 06 tháng 3 năm 2026 của Sở Nội vụ)'),
        diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3 năm 2026',
      },
      'khacNgay',
    ],
    [
      'a number of the year before',
      goesWith('(Kèm theo Công văn số 16/SNV-VP)'),
      'khacSo',
      '(Kèm theo Công văn số 15/SNV-VP)',
    ],
  ],
});

test('both numbers are told as they are written', () => {
  const [flag] = kemTheoKhopSo.check(draftOf(goesWith('(Kèm theo Công văn số 16/SNV-VP)')));
  expect(flag?.data).toEqual({ actual: '16/SNV-VP', expected: '15/SNV-VP' });
});
