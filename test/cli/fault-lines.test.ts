import { faultLines } from '../../src/cli/fault-lines';

test.each([
  ['one', ['dòng 3: sai.'], 0, 'Tệp a không dùng được: dòng 3: sai.'],
  ['two', ['dòng 3: sai.', 'dòng 9: sai.'], 0, 'Tệp a không dùng được: dòng 3: sai.\nTệp a: dòng 9: sai.'],
  ['one, others untold', ['dòng 3: sai.'], 7, 'Tệp a không dùng được: dòng 3: sai.\nTệp a: còn 7 chỗ khác.'],
  ['none', [], 0, 'Tệp a không dùng được'],
])('%s', (_, faults, untold, expected) => {
  expect(faultLines('Tệp a', ' không dùng được', faults, untold)).toBe(expected);
});

test('twenty are named, the rest counted with those that are untold', () => {
  const lines = faultLines(
    'Tệp a',
    '',
    Array.from({ length: 25 }, (_, i) => `dòng ${i}: sai.`),
    3,
  ).split('\n');
  expect(lines).toHaveLength(21);
  expect(lines[20]).toBe('Tệp a: còn 8 chỗ khác.');
});
