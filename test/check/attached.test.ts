import { checkDraft } from '../../src/check/check';
import { type Block, centred, draft, paragraphs } from '../support/draft-builder';
import { endingTable, keHoach, twoRowHeader } from '../support/letterheads';

const bold = { bold: true } as const;
const running = { alignment: 'justify', firstLine: 36, spaceBefore: 6 } as const;
const main = [twoRowHeader(keHoach), ...keHoach.type, ...keHoach.body, endingTable(keHoach)];
const quyChe = (...lines: string[]): Block[] => [
  centred('QUY CHẾ', bold),
  centred('Làm việc của Ban Chỉ đạo', bold),
  centred('(Kèm theo Kế hoạch số 15/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh)', { italic: true }),
  ...paragraphs(lines, running),
];
const found = (...blocks: Block[]) =>
  checkDraft(draft(...blocks), { asOf: '2026-06-15' }).findings.map(({ rule, place }) => ({
    rule,
    paragraph: place.kind === 'span' ? place.span.paragraph : null,
  }));
const without = found(...main);

test('nothing is asked of an attached text that only the document has', () => {
  expect(
    found(...main, ...quyChe('1. Ban Chỉ đạo họp mỗi quý một lần.', '2. Các thành viên thực hiện Quy chế này./.')),
  ).toEqual(without);
});

test('what stands in it is judged by itself: its numbers begin anew, its end is its own', () => {
  const more = found(
    ...main,
    ...quyChe('1. Ban Chỉ đạo họp mỗi quý một lần.', '3. Các thành viên thực hiện Quy chế này.'),
  );
  const own = more.filter((it) => !without.some((other) => other.rule === it.rule && other.paragraph === it.paragraph));
  expect(own.map(({ rule }) => rule).sort()).toEqual(['nd30/noi-dung/danh-so-lien-tuc', 'nd30/noi-dung/ket-thuc']);
});

test('a text that has a file of its own is not asked for number, receivers and signature', () => {
  const rules = found(...quyChe('1. Ban Chỉ đạo họp mỗi quý một lần.', '2. Các thành viên thực hiện Quy chế này./.'));
  expect(rules.filter(({ paragraph }) => paragraph === null)).toEqual([]);
});
