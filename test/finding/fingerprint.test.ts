import { fingerprintOf, fingerprintOfUnread, fingerprintsOf } from '../../src/finding/fingerprint';
import type { Finding } from '../../src/finding/model';
import { draft, paragraph } from '../support/draft-builder';

function at(paragraphIndex: number, start: number, end: number, actual: string): Finding {
  return {
    ...{ rule: 'nd30/so-ky-hieu/dau-cach', ref: null, component: 'soKyHieu', severity: 'error', message: 'x' },
    place: { kind: 'span', span: { part: 'body', paragraph: paragraphIndex, start, end } },
    ...{ actual, expected: null, basis: null, fixes: [] },
  };
}

test('it is the rule, the component, the words and what stands around them, wherever the paragraph stands', () => {
  const text = 'Số: 689 /UBND-VX';
  const [above, below] = [draft(paragraph(text)), draft(paragraph('mới'), paragraph(text))];
  const expected = 'nd30/so-ky-hieu/dau-cach\nsoKyHieu\n689 /\nSố: 689 /UBND-VX';
  expect(fingerprintOf(at(0, 4, 9, '689 /'), above)).toBe(expected);
  expect(fingerprintOf(at(1, 4, 9, '689 /'), below)).toBe(expected);
});

test('other words, and other words beside the same, have another', () => {
  const texts = ['Số: 689 /UBND-VX', 'Số: 690 /UBND-VX', 'Số: 689 /UBND-NC'];
  const all = texts.map((text) => fingerprintOf(at(0, 4, 9, text.slice(4, 9)), draft(paragraph(text))));
  expect(new Set(all).size).toBe(3);
});

test('letters typed in another form of Unicode are the same', () => {
  const text = 'Số: 689 /UBND-VX';
  const typed = (form: string) => fingerprintOf(at(0, 0, 1, 'S'), draft(paragraph(text.normalize(form))));
  expect(typed('NFD')).toBe(typed('NFC'));
});

test('a character that the surroundings cut through is left out, as are those that no XML can hold', () => {
  const fingerprint = fingerprintOf(at(0, 26, 27, 'x'), draft(paragraph(`a😀${'.'.repeat(23)}x\u0001y`)));
  expect(fingerprint.isWellFormed()).toBe(true);
  expect(fingerprint).toBe(`nd30/so-ky-hieu/dau-cach\nsoKyHieu\nx\n${'.'.repeat(23)}xy`);
});

test('what stands nowhere, or in a paragraph that is not there, has no surroundings', () => {
  const nowhere: Finding = { ...at(0, 0, 1, 'x'), place: { kind: 'missing', component: 'soKyHieu' } };
  for (const finding of [nowhere, at(9, 0, 1, 'x')])
    expect(fingerprintOf(finding, draft(paragraph('a')))).toBe('nd30/so-ky-hieu/dau-cach\nsoKyHieu\nx\n');
});

test('what could not be read is known by its component and the reason', () => {
  expect(fingerprintOfUnread('phuLuc', 'Chữ trong hình.')).toBe('unchecked\nphuLuc\nChữ trong hình.');
});

describe('a waiver', () => {
  const line = 'Cơ quan Tổ chức – Nội vụ';
  const dash = at(0, 16, 17, '–');
  const waived = new Set([fingerprintOf(dash, draft(paragraph(line)))]);
  const known = (text: string, finding: Finding) =>
    waived.has(fingerprintsOf([finding], draft(paragraph(text)), waived)[0]!);

  test('does not hold for other words, another rule, or a line of other letters', () => {
    expect(known('Cơ quan Tổ chức - Nội vụ', at(0, 16, 17, '-'))).toBe(false);
    expect(known(line, { ...dash, rule: 'nd30/so-ky-hieu/khac' })).toBe(false);
    expect(known('Văn phòng Sở – Nội vụ', at(0, 13, 14, '–'))).toBe(false);
    expect(known('Cơ quan Tổ chức – Tài chính', dash)).toBe(false);
  });

  test('holds where a mark or a capital beside the words is mended', () => {
    expect(known(`${line};`, dash)).toBe(true);
    expect(known('Cơ quan tổ chức – nội vụ;', dash)).toBe(true);
  });

  test('holds where the letters of one side stand, and for one finding only', () => {
    const words = 'Đẩy mạnh công tác tuyên truyền trong nhân dân về chuyển đổi số';
    const [from, to] = [words.indexOf('nhân dân'), words.indexOf('nhân dân') + 8];
    const finding = at(0, from, to, 'nhân dân');
    const of = new Set([fingerprintOf(finding, draft(paragraph(words)))]);
    const changed = draft(paragraph(words.replace('về chuyển đổi số', 'và cán bộ cơ sở')), paragraph(words));
    expect(fingerprintsOf([finding], changed, of).map((it) => of.has(it))).toEqual([true]);
    const both = [finding, at(1, from, to, 'nhân dân')];
    expect(fingerprintsOf(both, changed, of).map((it) => of.has(it))).toEqual([false, true]);
  });
});
