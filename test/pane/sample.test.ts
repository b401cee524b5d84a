import { diff } from '../../src/pane/diff';
import { excerpt, sampleOf } from '../../src/pane/sample';
import { findingOn, sampleDraft, sampleFindings } from './sample-check';

const written = (pieces: ReturnType<typeof diff>): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['a fix shows the words around it', sampleFindings[1]!, 'Số: 689[- -]/UBND-VX'],
  ['descriptions are compared as they are', sampleFindings[3]!, '[-đậm-][+đứng+]'],
  ['a description is not taken apart', { ...sampleFindings[3]!, expected: 'không đậm' }, '[-đậm-][+không đậm+]'],
  ['two changes of one edit', sampleFindings[0]!, 'Độc lập [-–-][+-+] Tự do [-–-][+-+] Hạnh phúc'],
])('%s', (_, finding, expected) => {
  expect(written(sampleOf(finding, sampleDraft)!.pieces)).toBe(expected);
});

test('a change of one letter shows the word', () => {
  const one = findingOn('noiDung', 'n', 'N');
  const span = { part: 'body', paragraph: 8, start: 3, end: 4 } as const;
  const letter = { kind: 'replaceText', span, expect: 'T', text: 't' } as const;
  const finding = { ...one, fixes: [{ title: '', safety: 'safe' as const, edits: [letter] }] };
  expect(written(sampleOf(finding, sampleDraft)!.pieces)).toContain('2. [-Thực-][+thực+] hiện');
});

test('a finding without words to show has no sample', () => {
  expect(sampleOf({ ...sampleFindings[7]!, actual: null, expected: null }, sampleDraft)).toBeNull();
});

test('a place that the draft does not have falls back to what the rule says', () => {
  const astray = findingOn('soKyHieu', ' /', '/');
  const empty = { ...sampleDraft, paragraphs: [] };
  expect(sampleOf(astray, empty)).toMatchObject({ quoted: false });
});

test('a long paragraph is cut at words on both sides of the change', () => {
  const sample = sampleOf(sampleFindings[5]!, sampleDraft)!;
  expect(written(sample.pieces).startsWith('…')).toBe(true);
  expect(written(excerpt(sample.pieces))).toBe('…lấy ý kiến của [-nhân-][+Nhân+] dân, của cộng đồng…');
});

test('a short line is not cut', () => {
  const pieces = diff('Số: 689 /UBND-VX', 'Số: 689/UBND-VX');
  expect(excerpt(pieces)).toEqual(pieces);
});

test('how many are left over, and that none should be, is said by the sentence alone', () => {
  const left = { actual: '2', expected: '0', fixes: [], place: { kind: 'section', section: 0 } } as const;
  expect(sampleOf({ ...sampleFindings[0]!, ...left }, sampleDraft)).toBeNull();
  expect(sampleOf({ ...sampleFindings[0]!, ...left, actual: '12,5 mm' }, sampleDraft)).not.toBeNull();
});

test('words to be filled in are not drawn as words to be struck out', () => {
  const blank = { ...sampleFindings[3]!, fixes: [], actual: '[đơn vị]', expected: null };
  expect(sampleOf({ ...blank, message: 'Còn chỗ chờ điền “[đơn vị]”.' }, sampleDraft)).toBeNull();
  expect(written(sampleOf({ ...blank, message: 'Còn chỗ chờ điền.' }, sampleDraft)!.pieces)).toBe('[đơn vị]');
});
