import { builtIn } from '../../../src/catalogue/built-in';
import { Registry } from '../../../src/catalogue/registry';
import type { Span } from '../../../src/draft/model';
import {
  canCuAfter,
  canCuAt,
  citationOf,
  insertedAt,
  isMentioned,
  lastCanCu,
  mannerOf,
} from '../../../src/pane/citations/insert';
import { chiThi33, citingDraft } from './checked-draft';

const registry = new Registry(builtIn());
const chiThi = registry.numbered('33/CT-TTg').find(({ date }) => date === '2021-11-26')!;
const luat = registry.numbered('10/2022/QH15')[0]!;
const state = { style: 'state', dates: 'words' } as const;
const party = { style: 'party', dates: 'numeric' } as const;

describe('the manner of a draft', () => {
  test.each([
    ['no reference yet', ['Không có viện dẫn.'], state],
    ['days in figures', [`Thực hiện ${chiThi33}.`], { style: 'state', dates: 'numeric' }],
    [
      'days in words',
      ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'],
      state,
    ],
  ] as const)('%s', (_, lines, manner) => {
    expect(mannerOf(citingDraft(lines).result)).toEqual(manner);
  });

  test('the Party writes figures', () => {
    expect(mannerOf(citingDraft(['Không có viện dẫn.'], { system: 'hd05' }).result)).toEqual(party);
  });
});

test('first mention in full, later ones short, laws by their name', () => {
  expect(citationOf(chiThi, state, false)).toMatch(
    /^Chỉ thị số 33\/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ về tiếp tục/u,
  );
  expect(citationOf(chiThi, party, false)).toMatch(/^Chỉ thị số 33\/CT-TTg, ngày 26\/11\/2021 của/u);
  expect(citationOf(chiThi, state, true)).toBe('Chỉ thị số 33/CT-TTg');
  expect(citationOf(luat, state, false)).toBe('Luật Thực hiện dân chủ ở cơ sở');
});

test('a title that is not verified is not written', () => {
  expect(citationOf({ ...chiThi, titleVerified: false }, state, false)).toBe(
    'Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ',
  );
});

test('what counts as mentioned is what stands above the place', () => {
  const { result } = citingDraft([`Thực hiện ${chiThi33}.`, 'Đoạn sau.']);
  const { span } = result.citations[0]!;
  const at = (paragraph: number, offset: number) => isMentioned(chiThi, result.citations, { paragraph, offset });
  expect([at(span.paragraph, 0), at(span.paragraph, span.end), at(span.paragraph + 1, 0)]).toEqual([false, true, true]);
  expect(isMentioned(luat, result.citations, null)).toBe(false);
  expect(isMentioned(chiThi, result.citations, null)).toBe(true);
});

describe('at the cursor', () => {
  const caret = (text: string, end: number) => ({
    span: { part: 'body', paragraph: 3, start: end, end } satisfies Span,
    text,
  });
  test.each([
    ['behind a blank', 'Thực hiện ', 10, 'X'],
    ['behind a word', 'Thực hiện', 9, ' X'],
    ['before a word', 'Thực hiện nghiêm', 10, 'X '],
    ['before a mark', 'Thực hiện ; rồi', 10, 'X'],
    ['in an empty paragraph', '', 0, 'X'],
    ['behind an opening bracket', '(', 1, 'X'],
  ])('%s', (_, text, end, put) => {
    expect(insertedAt(caret(text, end), 'X')).toEqual({
      kind: 'replaceText',
      span: { part: 'body', paragraph: 3, start: end, end },
      expect: '',
      text: put,
    });
  });

  test('what is selected stays: the words come behind it', () => {
    const span = { part: 'body', paragraph: 3, start: 0, end: 4 } satisfies Span;
    expect(insertedAt({ span, text: 'Theo quy định' }, 'X')).toMatchObject({
      span: { start: 4, end: 4 },
      expect: '',
      text: ' X',
    });
  });

  test('a first căn cứ line: in an empty paragraph, else behind the one of the cursor', () => {
    const line = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;';
    expect(canCuAt(caret('', 0), luat, state)).toMatchObject([{ kind: 'replaceText', text: line }]);
    expect(canCuAt(caret('Đoạn.', 2), luat, state)).toMatchObject([
      { kind: 'insertParagraphs', where: 'after', expect: 'Đoạn.', lines: [line] },
    ]);
  });
});

describe('căn cứ lines', () => {
  const canCu = (text: string) => ({ text, role: 'canCu' }) as const;
  const draft = (...lines: readonly string[]) => citingDraft([...lines.map(canCu), 'Nội dung.']).result;

  test('the new line stands behind the last “Căn cứ”, before “Theo đề nghị”', () => {
    const { anatomy } = draft(
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Theo đề nghị của Giám đốc Sở Nội vụ.',
    );
    const last = lastCanCu(anatomy)!;
    expect(last.paragraph.text).toMatch(/^Căn cứ/u);
    expect(canCuAfter(last, luat, state)).toEqual([
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: last.paragraph.index,
        where: 'after',
        expect: last.paragraph.text,
        lines: ['Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;'],
      },
    ]);
  });

  test('the mark at the end of the block stays at its end, the dash is kept', () => {
    const { anatomy } = draft('- Căn cứ Điều lệ Đảng Cộng sản Việt Nam.');
    const last = lastCanCu(anatomy)!;
    const { index, text } = last.paragraph;
    expect(canCuAfter(last, luat, party)).toEqual([
      {
        kind: 'replaceText',
        span: { part: 'body', paragraph: index, start: text.length - 1, end: text.length },
        expect: '.',
        text: ';',
      },
      expect.objectContaining({ lines: ['- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022.'] }),
    ]);
  });

  test('a draft without căn cứ has no last one', () => {
    expect(lastCanCu(citingDraft(['Nội dung.']).result.anatomy)).toBeNull();
  });
});
