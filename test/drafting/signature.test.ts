import { signatureFor, signedBy, signerNamed } from '../../src/drafting/signature';
import { readDraft } from '../../src/draft/read';
import { checkDraft } from '../../src/check/check';
import { changed } from '../edits/changed';
import { agency } from '../support/agencies';
import { draftOf, type Parts } from '../support/draft-of';
import { golden } from '../support/golden';

const profile = agency('ubnd-xa');
const linesOf = (name: string, kind: 'cong-van' | 'quyet-dinh' | null) => {
  const signer = signerNamed(profile, name, kind);
  return signer === null ? null : signatureFor(signer).map(({ text }) => text);
};

test.each<[name: string, kind: 'cong-van' | 'quyet-dinh' | null, lines: readonly string[] | null]>([
  ['Lê Minh Tuấn', 'cong-van', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Minh Tuấn']],
  ['Lê Minh Tuấn', 'quyet-dinh', ['CHỦ TỊCH', 'Lê Minh Tuấn']],
  ['Trần Thị Thu Hà', 'cong-van', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Thu Hà']],
  ['Trần Thị Thu Hà', null, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Thu Hà']],
  ['Nguyễn Văn A', 'cong-van', null],
])('%s signs a %s', (name, kind, lines) => {
  expect(linesOf(name, kind)).toEqual(lines);
});

const signed = (...lines: readonly [text: string, role: 'quyenHan' | 'chucVu' | 'hoTen'][]): Parts => ({
  chuKy: lines.map(([text, role]) => ({ text, role })),
});
const deputy = signatureFor(signerNamed(profile, 'Trần Thị Thu Hà', 'cong-van')!);
const chairman = signatureFor(signerNamed(profile, 'Lê Minh Tuấn', 'cong-van')!);

const said = (parts: Parts, lines = deputy) => {
  const answer = signedBy(draftOf(parts).anatomy, lines);
  if (answer.kind === 'refused') return answer.reason;
  return answer.edits.map((edit) => {
    if (edit.kind === 'replaceText') return `${edit.expect}→${edit.text}`;
    if (edit.kind === 'insertParagraphs') return `+${edit.lines.join('|')}`;
    return edit.kind === 'deleteParagraph' ? `−${edit.expect}` : edit.kind;
  });
};

test('lines come, go and are written over from the name upwards', () => {
  const one = signed(['TM. ỦY BAN NHÂN DÂN', 'quyenHan'], ['CHỦ TỊCH', 'chucVu'], ['Lê Minh Tuấn', 'hoTen']);
  const other = signed(
    ['TM. ỦY BAN NHÂN DÂN', 'quyenHan'],
    ['KT. CHỦ TỊCH', 'quyenHan'],
    ['PHÓ CHỦ TỊCH', 'chucVu'],
    ['Trần Thị Thu Hà', 'hoTen'],
  );
  expect(said(one, chairman)).toEqual([]);
  expect(said(one)).toEqual([
    '+TM. ỦY BAN NHÂN DÂN',
    'TM. ỦY BAN NHÂN DÂN→KT. CHỦ TỊCH',
    'CHỦ TỊCH→PHÓ CHỦ TỊCH',
    'Lê Minh Tuấn→Trần Thị Thu Hà',
  ]);
  expect(said(other, chairman)).toEqual([
    '−TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH→TM. ỦY BAN NHÂN DÂN',
    'PHÓ CHỦ TỊCH→CHỦ TỊCH',
    'Trần Thị Thu Hà→Lê Minh Tuấn',
  ]);
});

test.each<[why: string, parts: Parts, reason: RegExp]>([
  ['there is none', { chuKy: null }, /Không thấy phần chữ ký/],
  ['no name', signed(['CHỦ TỊCH', 'chucVu']), /chưa đủ chức vụ và họ tên/],
])('refused where %s', (_, parts, reason) => {
  expect(said(parts)).toMatch(reason);
});

test('in a real draft the new signature is read as one', () => {
  const { bytes } = golden('cong-van-002-dung');
  const { anatomy } = checkDraft(readDraft(bytes), { asOf: '2026-11-26' });
  const answer = signedBy(anatomy, deputy);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  const after = checkDraft(readDraft(changed(bytes, answer.edits)), { asOf: '2026-11-26' });
  expect(after.anatomy.of('chuKy').map(({ paragraph, role }) => [role, paragraph.text.trim()])).toEqual(
    deputy.map(({ role, text }) => [role, text]),
  );
});
