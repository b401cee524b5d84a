import { bangMaCu } from '../../../../src/rules/nd30/trang/bang-ma-cu';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const body = (font: string, words = 'c¸c c¬ quan') => ({
  noiDung: { text: ['Sở Nội vụ đề nghị ', [words, { font }], ' triển khai./.'] as const },
});
const right = 'Sở Nội vụ đề nghị các cơ quan triển khai./.';

describeRule(bangMaCu, {
  passes: [
    ['Times New Roman', body('Times New Roman')],
    ['another Unicode font', body('Arial')],
    ['a font of signs', body('Symbol')],
    ['a blank', body('.VnTime', ' ')],
  ],
  flags: [
    ['TCVN3', body('.VnTime'), 'phongCu', right],
    ['TCVN3 in capitals', body('.VnTimeH'), 'phongCu', right.replace('các cơ quan', 'CÁC CƠ QUAN')],
    ['VNI', body('VNI-Times', 'caùc cô quan'), 'phongCu', right],
    [
      'a letter of VNI over two runs',
      {
        noiDung: {
          text: [
            'Sở Nội vụ đề nghị ',
            ['ca', { font: 'VNI-Times' }],
            ['ùc cô quan', { font: 'VNI-Times', bold: true }],
            ' triển khai./.',
          ] as const,
        },
      },
      'phongCu',
      right,
    ],
    ['figures', body('.VnTime', '12'), 'phongCu', right.replace('các cơ quan', '12')],
  ],
});

const fixOf = (parts: Parameters<typeof draftOf>[0]) => [...bangMaCu.check(draftOf(parts))][0]?.fixes?.[0] ?? null;

test('safe where the letters read better afterwards', () => expect(fixOf(body('.VnTime'))?.safety).toBe('safe'));
test('to be looked at where both readings are words', () =>
  expect(fixOf(body('.VnTime', 'trí'))?.safety).toBe('review'));
test('no fix where Unicode was typed in the old font', () =>
  expect(fixOf(body('.VnTime', 'được các cơ quan'))).toBeNull());
test('no fix for an encoding that is not known', () => expect(fixOf(body('VPS Times'))).toBeNull());
test('tabs stay', () =>
  expect(
    fixOf(body('.VnTime', 'c¸c\tc¬ quan'))?.edits.flatMap((it) => (it.kind === 'replaceText' ? it.text : [])),
  ).toEqual(['các', 'cơ quan']));
