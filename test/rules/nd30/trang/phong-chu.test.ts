import { phongChu } from '../../../../src/rules/nd30/trang/phong-chu';
import { describeRule } from '../../../support/describe-rule';
import { draftOf, type Parts } from '../../../support/draft-of';

const body = (font: string): Parts => ({
  noiDung: [
    'Sở Nội vụ đề nghị các cơ quan, đơn vị triển khai:',
    { text: ['1. Rà soát ', ['danh sách công chức', { font }], '.'] },
  ],
});

describeRule(phongChu, {
  passes: [
    ['Times New Roman Bold', body('Times New Roman Bold')],
    ['TimesNewRomanPSMT', body('TimesNewRomanPSMT')],
    ['a sign of Wingdings', { noiDung: { text: [['o', { font: 'Wingdings' }], ' Đồng ý'] } }],
    ['a blank in another font', { noiDung: { text: ['Rà soát', [' ', { font: 'Calibri' }], 'danh sách./.'] } }],
    ['a font that the file does not name', body('')],
    ['an old encoding is another rule’s', body('.VnTime')],
  ],
  flags: [
    ['a phrase in Arial', body('Arial'), 'motCho'],
    ['a line of the letterhead', { soKyHieu: { text: 'Số: 15/SNV-VP', look: { font: 'Calibri' } } }, 'motCho'],
    [
      'the body as a whole',
      { noiDung: { text: 'Sở Nội vụ đề nghị các cơ quan, đơn vị. '.repeat(30), look: { font: 'Calibri' } } },
      'caVanBan',
    ],
    ['the page number', { pageNumber: { font: 'Calibri' } }, 'soTrang'],
  ],
});

test('the finding belongs to the component of the words', () => {
  const [flag, ...others] = phongChu.check(
    draftOf({
      noiNhan: [
        'Nơi nhận:',
        { text: '- Như trên;', look: { font: 'Arial' } },
        { text: '- Lưu: VT.', look: { font: 'Arial' } },
      ],
    }),
  );
  expect(others).toEqual([]);
  expect(flag?.component).toBe('noiNhan');
  expect(flag?.fixes?.[0]?.edits).toHaveLength(2);
});
