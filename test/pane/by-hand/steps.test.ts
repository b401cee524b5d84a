import type { Edit, SectionFormat } from '../../../src/finding/model';
import { stepsOf } from '../../../src/pane/by-hand/steps';

const now: SectionFormat = {
  paper: { width: 612, height: 792 },
  landscape: false,
  margins: { top: 72, bottom: 72, left: 72, right: 72, header: 36, footer: 36, gutter: 0 },
  differentFirst: false,
  pageNumberStart: null,
};
const section = (format: Partial<SectionFormat>): Edit => ({ kind: 'formatSection', section: 0, expect: now, format });
const at = { part: 'body', paragraph: 0, expect: 'x' } as const;

test.each<[why: string, edit: Edit, steps: readonly string[]]>([
  [
    'margins',
    section({ margins: { ...now.margins, top: 56.7, bottom: 56.7, left: 85.05, right: 42.5 } }),
    [
      'Thẻ Bố trí (Layout), nút Lề (Margins), Lề Tùy chỉnh (Custom Margins): trên 2 cm, dưới 2 cm, trái 3 cm, phải 1,5 cm.',
    ],
  ],
  [
    'paper, turned',
    section({ paper: { width: 841.9, height: 595.3 }, landscape: true }),
    [
      'Thẻ Bố trí (Layout), nút Hướng (Orientation): Ngang (Landscape).',
      'Thẻ Bố trí (Layout), nút Cỡ (Size), Cỡ giấy khác (More Paper Sizes): rộng 29,7 cm, cao 21 cm.',
    ],
  ],
  [
    'where pages begin to count',
    section({ pageNumberStart: 1 }),
    ['Thẻ Chèn (Insert), Số Trang (Page Number), Định dạng Số Trang (Format Page Numbers): Bắt đầu từ (Start at) 1.'],
  ],
  [
    'exact spacing',
    { kind: 'formatParagraph', ...at, format: { lineSpacing: { rule: 'exact', value: 18 } } },
    [
      'Thẻ Trang đầu (Home), mũi tên ở góc nhóm Đoạn văn (Paragraph), Giãn cách dòng (Line spacing): Chính xác (Exactly), 18 pt.',
    ],
  ],
  ['words, which nobody needs a menu for', { kind: 'deleteParagraph', ...at }, []],
])('says the way to %s', (_, edit, steps) => {
  expect(stepsOf({ title: 'x', safety: 'review', edits: [edit] }, true)).toEqual(steps);
});

test('a line has its length, page numbers their place; what two edits share is said once', () => {
  const line: Edit = { kind: 'drawLine', ...at, length: 100 };
  const numbers: Edit = { kind: 'numberPages', section: 0, expect: now };
  const edits = [line, line, numbers, { ...numbers, section: 1 }];
  const steps = stepsOf({ title: 'x', safety: 'review', edits }, true);
  expect(steps).toHaveLength(2);
  expect(steps[0]).toContain('3,53 cm');
  expect(steps[1]).toContain('Top of Page');
  // The gallery of “Top of Page” puts its own header in place of what stands there.
  const [, beside] = stepsOf({ title: 'x', safety: 'review', edits }, false);
  expect(beside).toContain('Current Position');
  expect(beside).not.toContain('Top of Page');
});
