import * as fc from 'fast-check';
import { JsonFault, plainOf, readJson } from '../../src/json/read';

test('what JSON.parse reads is read the same', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      expect(plainOf(readJson(text))).toEqual(JSON.parse(text));
    }),
  );
});

test('what JSON.parse refuses is refused, whatever it is', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '01',
    'true',
    'nul',
    ' ',
    '\\',
    'é',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (words) => {
      const text = words.join('');
      const strict = () => void JSON.parse(text);
      const ours = () => void readJson(text);
      if (refuses(strict)) expect(ours).toThrow(JsonFault);
      else expect(ours).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"a": 1,}', 8, 'thừa dấu “,” trước “}”'],
  ['{"a" 1}', 5, 'thiếu dấu “:” sau “a”'],
  ['{“a”: 1}', 1, 'tên trường phải đặt trong ngoặc kép thẳng'],
  ['{"a": tắt}', 6, 'không phải là một giá trị; chữ phải đặt trong ngoặc kép thẳng'],
  ['{"a": "x}', 6, 'chữ trong ngoặc kép không khép, hoặc có ký tự không dùng được'],
  ['[1 2]', 3, 'thiếu dấu “,” hoặc “]”'],
  ['{"a": ', 6, 'tệp hết giữa chừng'],
  ['{} {}', 3, 'thừa chữ sau dấu đóng cuối cùng'],
  ['['.repeat(30), 21, 'lồng quá sâu'],
])('%s: says where and why', (text, at, message) => {
  expect(() => readJson(text)).toThrow(expect.objectContaining({ at, message }) as Error);
});

function refuses(read: () => void): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
