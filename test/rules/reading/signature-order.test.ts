import { bodyOf, otherBodyHeadedBy, signatureLines } from '../../../src/rules/reading/signature-order';

test.each([
  ['ỦY BAN NHÂN DÂN XÃ BÌNH SƠN', 'CHỦ TỊCH'],
  ['UBND TỈNH LÀO CAI', 'CHỦ TỊCH'],
  ['SỞ NỘI VỤ', 'GIÁM ĐỐC'],
  ['CHI CỤC THỦY LỢI', 'CHI CỤC TRƯỞNG'],
  ['TỔNG CỤC THỐNG KÊ', 'TỔNG CỤC TRƯỞNG'],
  ['BỘ TÀI CHÍNH', 'BỘ TRƯỞNG'],
  ['VĂN PHÒNG CHÍNH PHỦ', undefined],
  ['BỘ CHỈ HUY QUÂN SỰ', undefined],
  ['BAN CHỈ ĐẠO', undefined],
])('%s is headed by %s', (issuer, head) => expect(bodyOf(issuer)?.head).toBe(head));

const uyBan = bodyOf('ỦY BAN NHÂN DÂN')!;
const so = bodyOf('SỞ NỘI VỤ')!;

test.each([
  [uyBan, 'head', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  [uyBan, 'deputy', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  [so, 'head', ['GIÁM ĐỐC']],
  [so, 'acting', ['Q. GIÁM ĐỐC']],
  [so, 'deputy', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  [uyBan, 'unit', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  [uyBan, 'unit-deputy', ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
  [uyBan, 'delegate', ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
] as const)('the lines of %o signed by the %s', (body, signer, lines) => {
  expect(signatureLines(body, signer, 'CHÁNH VĂN PHÒNG')).toEqual(lines);
});

test('a title tells whose it is', () => {
  expect(otherBodyHeadedBy(so, 'giam doc so noi vu')).toBeNull();
  expect(otherBodyHeadedBy(so, 'chu tich')?.name).toBe('ỦY BAN NHÂN DÂN');
  expect(otherBodyHeadedBy(so, 'chu tich hoi dong thi')).toBeNull();
  expect(otherBodyHeadedBy(uyBan, 'truong ban')).toBeNull();
});
