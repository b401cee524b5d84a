/** Words that begin like a reference and never become one, or become one again and again: a megabyte of each is read. */
export const nearMatches: readonly string[] = [
  'Nghị định số 12/',
  '12/2020/',
  '12/2020 ',
  'Nghị định 12/2020 ',
  'của Ban ',
  'của Ban Chấp hành ',
  'Luật Đất ',
  'Luật ',
  'Luật sửa đổi, bổ sung một số điều của Luật Giá, ',
  'sửa đổi, bổ sung một số điều của ',
  '12/QĐ-UBND ',
  '12/QĐ-UBND;',
  'số 12/QĐ-UBND, ',
  'Quyết định số 12/QĐ-UBND về “',
  'Quyết định số 12/QĐ-UBND ngày 02/3/2025 của ',
  'Theo Quyết định số 12/QĐ-UBND ngày 02/3/2025 của UBND xã về việc, các đơn vị, ',
  'Quyết định phê duyệt số ',
  'về “',
  'về (',
  '1/A-A-A-A-',
  '1/A&A&',
  '1 / A - ',
  '12345678901234567890',
  '1-1-1-1/',
  '25-NQ/',
  'ngày 12 tháng ',
  'khoản 2 Điều 8 ',
  'điểm a, b, c, ',
  'Hội đồng ',
  'số số số ',
  '“"«(',
  'Ủy ban nhân dân tỉnh ',
  'Thông tư liên tịch số 1/2019/TTLT-BNV-BTC của Bộ Nội vụ, Bộ Tài chính, ',
  '     ',
  'aaaaaaaaaa',
  '⁄–⁄–1⁄',
];

/** So much of it as makes a megabyte of UTF-16 text. */
export function megabyteOf(piece: string): string {
  return piece.repeat(Math.ceil(2 ** 19 / piece.length));
}
