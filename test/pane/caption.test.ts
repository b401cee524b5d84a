import type { Edit } from '../../src/finding/model';
import { caption } from '../../src/pane/caption';

const span = { part: 'body', paragraph: 0, start: 0, end: 1 } as const;
const replace = (expect: string, text: string): Edit => ({ kind: 'replaceText', span, expect, text });
const bold: Edit = { kind: 'formatRuns', span, expect: 'a', format: { bold: true } };
const line: Edit = { kind: 'drawLine', part: 'body', paragraph: 0, expect: 'a', length: 80 };

test.each<[string, readonly Edit[], string]>([
  ['dashes and blanks only', [replace('–', '-'), replace(' ', '')], 'Chỉ đổi dấu câu và dấu cách.'],
  ['a mark at the end of a word', [replace('Nội vụ', 'Nội vụ;')], 'Chỉ đổi dấu câu và dấu cách.'],
  ['a word', [replace('thực', 'Thực')], 'Đổi chữ.'],
  ['marks and format', [replace('–', '-'), bold, bold], 'Đổi dấu câu, dấu cách và kiểu chữ ở 3 chỗ.'],
  ['lines', [line], 'Đổi đường kẻ.'],
])('%s', (_, edits, expected) => {
  expect(caption(edits)).toBe(expected);
});
