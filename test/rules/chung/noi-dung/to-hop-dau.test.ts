import { toHopDau } from '../../../../src/rules/chung/noi-dung/to-hop-dau';
import { recognise } from '../../../../src/anatomy/recognise';
import { readDraft } from '../../../../src/draft/read';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';
import { golden } from '../../../support/golden';
import { rewriteWords } from '../../../support/rewrite-docx';

const text = 'Thực hiện tốt công tác dân vận.';

describeRule(toHopDau, {
  passes: [
    ['composed letters', { noiDung: [text, 'Triển khai thực hiện./.'] }],
    ['marks that have no composed letter', { noiDung: ['Đại lượng x\u0305 trong biểu 1.', 'Triển khai thực hiện./.'] }],
  ],
  flags: [
    ['one paragraph', { noiDung: [text.normalize('NFD'), 'Triển khai thực hiện./.'] }, 'toHop', text],
    [
      'a word',
      { noiDung: [`${'Thực hiện'.normalize('NFD')} tốt công tác dân vận.`, 'Triển khai thực hiện./.'] },
      'toHop',
      text,
    ],
    ['the receivers', { kinhGui: `Kính gửi: ${'Sở Nội vụ'.normalize('NFD')}` }, 'toHop', 'Kính gửi: Sở Nội vụ'],
  ],
});

const lines = [
  'Thực hiện Kế hoạch.',
  'Đề nghị các đơn vị:',
  'Tổ chức rà soát;',
  'Báo cáo kết quả;',
  'Gửi về Sở Nội vụ.',
  'Trân trọng.',
];

test('paragraphs pasted into a composed draft are told by component', () => {
  const said = [...toHopDau.check(draftOf({ noiDung: lines.map((line) => line.normalize('NFD')) }))];
  expect(said.map(({ component, severity, data }) => [component, severity, data])).toEqual([
    [undefined, undefined, { count: '6' }],
  ]);
});

test('a draft typed so throughout has one advice, at the page', () => {
  const bytes = rewriteWords(golden('cong-van-002-dung').bytes, (words) => words.normalize('NFD'));
  const anatomy = recognise(readDraft(bytes), { asOf: '2026-03-05' });
  const said = [...toHopDau.check({ ...draftOf({}), anatomy })];
  expect(said.map(({ component, severity }) => [component, severity])).toEqual([['trang', 'info']]);
  expect(said[0]?.fixes?.[0]?.edits.length).toBeGreaterThan(100);
});
