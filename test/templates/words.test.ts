import { builtInClauses } from '../../src/clauses/built-in';
import { emptyProfile, type Profile } from '../../src/profile/model';
import { templateOf } from '../../src/templates/all';
import { nameLines } from '../../src/templates/name-lines';
import { signerFor } from '../../src/profile/signer-for';
import { enactorOf, speakerOf } from '../../src/templates/speaker';
import { wordsOf } from '../../src/templates/words';
import { agency } from '../support/agencies';

const made = (id: Parameters<typeof templateOf>[0], profile: Profile | null) =>
  wordsOf(templateOf(id), { profile, year: 2027, clauses: builtInClauses });

test('what the profile and the year say stands in the text; the rest asks to be filled', () => {
  const { superior, issuer, symbol, placeAndDate, trichYeu, body, receivers } = made('ke-hoach', agency('so'));
  expect([superior, issuer, symbol]).toEqual(['UBND TỈNH LÂM HÀ', 'SỞ TÀI CHÍNH', 'Số:      /KH-STC']);
  expect(placeAndDate).toBe('Lâm Hà, ngày … tháng … năm 2027');
  expect(trichYeu).toBe('Thực hiện [nội dung nhiệm vụ] năm 2027');
  expect(body[0]?.text).toContain('Sở Tài chính ban hành Kế hoạch');
  expect(body.at(-1)?.text).toMatch(/\.\/\.$/u);
  expect(receivers.at(-1)).toBe('Lưu: VT, [đơn vị soạn thảo]');
});

test('the drafting unit is named where the agency has only one', () => {
  const many = agency('so');
  const [unit] = many.units;
  const one = { ...many, units: unit === undefined ? [] : [unit] };
  expect(made('cong-van', many).symbol).toBe('Số:      /STC-[đơn vị]');
  expect(made('cong-van', { ...many, units: [] }).symbol).toBe('Số:      /STC-[đơn vị]');
  expect(made('cong-van', one).symbol).toBe('Số:      /STC-QLNS');
  expect(made('cong-van', one).receivers.at(-1)).toBe('Lưu: VT, QLNS');
  expect(made('dang-cong-van', agency('dang-uy-xa')).symbol).toBe('Số      -CV/ĐU');
});

test('the Party’s documents end with a full stop and keep the dấu of “uỷ”', () => {
  const { body, symbol } = made('dang-nghi-quyet', agency('dang-uy-xa'));
  expect(symbol).toBe('Số      -NQ/ĐU');
  expect(body.at(-1)?.text).toMatch(/[^/]\.$/u);
  expect(body.map(({ text }) => text).join(' ')).not.toMatch(/ủy/u);
});

test.each([
  ['ubnd-xa', 'cong-van', 'Ủy ban nhân dân xã An Phú Đông', 'ỦY BAN NHÂN DÂN XÃ AN PHÚ ĐÔNG'],
  ['ubnd-xa', 'quyet-dinh', 'Chủ tịch Ủy ban nhân dân xã An Phú Đông', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN PHÚ ĐÔNG'],
  ['so', 'cong-van', 'Sở Tài chính', 'GIÁM ĐỐC SỞ TÀI CHÍNH'],
  ['dang-uy-xa', 'ke-hoach', 'Ban Thường vụ Đảng uỷ xã An Phú Đông', 'BAN THƯỜNG VỤ ĐẢNG UỶ XÃ AN PHÚ ĐÔNG'],
  ['dang-uy-xa', 'nghi-quyet', 'Đảng uỷ xã An Phú Đông', 'ĐẢNG UỶ XÃ AN PHÚ ĐÔNG'],
] as const)('%s, %s: %s speaks, %s enacts', (name, kind, speaker, enactor) => {
  const profile = agency(name);
  const signer = signerFor(profile, kind);
  expect([speakerOf(profile, signer), enactorOf(profile, signer)]).toEqual([speaker, enactor]);
});

test('an office’s own clause takes the place of the built-in one', () => {
  const [first] = builtInClauses.clauses.filter(({ id }) => id === 'ket-thuc-ke-hoach');
  const own = { ...first!, body: ['Kế hoạch này thay cho lời kết.'], slots: [] };
  const { body } = wordsOf(templateOf('ke-hoach'), {
    profile: null,
    year: 2027,
    clauses: { name: null, clauses: [own, ...builtInClauses.clauses] },
  });
  expect(body.at(-1)?.text).toBe('Kế hoạch này thay cho lời kết./.');
});

test.each([
  ['công văn', 'cong-van', ['Như trên', 'Sở Nội vụ', 'Lưu: VT, [đơn vị soạn thảo]']],
  ['kế hoạch', 'ke-hoach', ['Sở Nội vụ', 'Lưu: VT, [đơn vị soạn thảo]']],
  ['quyết định', 'quyet-dinh', ['Như Điều 3', 'Sở Nội vụ', 'Lưu: VT, [đơn vị soạn thảo]']],
] as const)('Nơi nhận of a %s begins as its kind wants, and is closed by the archive', (_, id, lines) => {
  const profile: Profile = {
    ...emptyProfile,
    name: 'Sở A',
    place: 'Huế',
    symbol: 'SA',
    receivers: { '*': ['Như trên', 'Sở Nội vụ'] },
  };
  expect(made(id, profile).receivers).toEqual(lines);
});

test.each([
  ['BỘ NỘI VỤ', ['BỘ NỘI VỤ']],
  ['ỦY BAN NHÂN DÂN XÃ AN PHÚ ĐÔNG', ['ỦY BAN NHÂN DÂN', 'XÃ AN PHÚ ĐÔNG']],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH']],
])('%s breaks where a typist breaks it', (name, lines) => {
  expect(nameLines(name, 182, { size: 13, bold: true })).toEqual(lines);
});
