import { mauChu } from '../../../../src/rules/nd30/trang/mau-chu';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const body = (color: string | null) => ({
  noiDung: { text: ['Sở Nội vụ đề nghị ', ['các cơ quan', { color }], ' triển khai./.'] as const },
});

describeRule(mauChu, {
  passes: [
    ['automatic', body(null)],
    ['black', body('000000')],
    ['a grey that prints black', body('262626')],
    ['the mark of urgency is red', { doKhan: { text: 'KHẨN', look: { color: 'FF0000' } } }],
    ['the mark of secrecy is red', { doMat: { text: 'MẬT', look: { color: 'FF0000' } } }],
    ['a coloured blank', { noiDung: { text: ['Triển khai', [' ', { color: 'FF0000' }], 'kế hoạch./.'] } }],
  ],
  flags: [
    ['red', body('FF0000'), 'coMau'],
    ['blue', body('1F497D'), 'coMau'],
    ['a link', { diaChi: { text: [['snv@laocai.gov.vn', { color: '0563C1', underline: true }]] } }, 'lienKet'],
  ],
});

test('a link is worth a word, no more', () => {
  const [flag] = mauChu.check(
    draftOf({ diaChi: { text: [['snv@laocai.gov.vn', { color: '0563C1', underline: true }]] } }),
  );
  expect(flag).toMatchObject({ severity: 'info', component: 'diaChi' });
});
