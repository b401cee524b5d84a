import { recognise } from '../../src/anatomy/recognise';
import { readDraft } from '../../src/draft/read';
import { faultsOf } from '../../src/profile/faults';
import { profileFrom } from '../../src/profile/from-draft';
import { draftOf, type Parts } from '../support/draft-of';
import { golden } from '../support/golden';

const from = (parts: Parts) => profileFrom(draftOf(parts).anatomy);

test('a real công văn proposes all that its letterhead, number, signature and receivers say', () => {
  const draft = readDraft(golden('cong-van-002-dung').bytes);
  const profile = profileFrom(recognise(draft, { system: 'auto', kind: 'auto', asOf: '2023-03-16' }));
  expect(profile).toMatchObject({
    name: 'Ủy ban nhân dân huyện Bình Sơn',
    symbol: 'UBND',
    superior: null,
    place: 'Bình Sơn',
    convention: 'nd30',
    units: [
      { short: 'VX', full: '' },
      { short: 'TCNV', full: 'Cơ quan Tổ chức - Nội vụ' },
    ],
    signers: [{ name: 'Phạm Quang Sự', authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', kinds: ['cong-van'] }],
  });
  expect(profile?.receivers['cong-van']).toEqual(expect.arrayContaining(['TT HU, TT HĐND huyện', 'Lưu: VT, {đơn vị}']));
  const message = 'chưa ghi tên của đơn vị viết tắt là “VX”';
  expect(faultsOf(profile!)).toEqual([{ path: ['units', 0, 'full'], message }]);
});

test.each([
  ['dots in the place of the unit', 'Số:     /UBND-…', 'UBND'],
  ['dots in the place of all letters', 'Số:     /…-…', ''],
])('no unit is proposed of %s', (_, soKyHieu, symbol) => {
  const noiNhan = [{ text: '- Lưu: VT.', role: 'luu' }] as const;
  expect(from({ kind: 'cong-van', soKyHieu, noiNhan })).toMatchObject({ symbol, units: [] });
});

test('places still to be filled are nobody: not an agency, a place, a signer or a receiver', () => {
  expect(from({ coQuanBanHanh: '[TÊN CƠ QUAN BAN HÀNH]' })).toBeNull();
  const profile = from({
    coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN',
    coQuanChuQuan: '[TÊN CƠ QUAN CHỦ QUẢN]',
    diaDanhThoiGian: '[Tên địa danh], ngày 05 tháng 3 năm 2026',
    noiNhan: [
      { text: '- [nơi nhận khác];', role: 'item' },
      { text: '- Lưu: VT.', role: 'luu' },
    ],
  });
  expect(profile).toMatchObject({ superior: null, place: '' });
  expect(Object.values(profile?.receivers ?? {}).flat()).toEqual(['Lưu: VT']);
});

test('a name is taken as the text writes it, where it does', () => {
  const parts: Parts = {
    coQuanChuQuan: 'BỘ QUỐC PHÒNG',
    coQuanBanHanh: 'NHÀ MÁY Z 111 BA SON',
    noiDung: { text: 'Nhà máy Z 111 Ba Son kính đề nghị./.', role: 'ket' },
  };
  expect(from(parts)).toMatchObject({ name: 'Nhà máy Z 111 Ba Son', superior: 'Bộ Quốc phòng' });
});

test('slips of the letterhead are not kept: a missing hyphen, a missing full stop, a long dash', () => {
  const parts: Parts = {
    kind: 'ke-hoach',
    soKyHieu: 'Số: 15/KHUBND',
    chuKy: [
      { text: 'KT CHỦ TỊCH', role: 'quyenHan' },
      { text: 'PHÓ CHỦ TỊCH', role: 'chucVu' },
      { text: 'Lê Văn An', role: 'hoTen' },
    ],
    noiNhan: [
      { text: 'Nơi nhận:', role: 'heading' },
      { text: '- Phòng Văn hóa – Xã hội;', role: 'item' },
      { text: '- Lưu: VT.', role: 'luu' },
    ],
  };
  expect(from(parts)).toMatchObject({
    symbol: 'UBND',
    units: [],
    signers: [{ authority: ['KT. CHỦ TỊCH'] }],
    receivers: { 'ke-hoach': ['Phòng Văn hóa - Xã hội', 'Lưu: VT'] },
  });
});

test('the drafting unit in Lưu becomes a place to fill, for the next document may be another unit’s', () => {
  const parts: Parts = {
    soKyHieu: 'Số: 15/UBND-VX',
    noiNhan: [
      { text: '- Như trên;', role: 'item' },
      { text: '- Lưu: VT, VX.', role: 'luu' },
    ],
  };
  expect(from(parts)?.receivers['cong-van']).toEqual(['Như trên', 'Lưu: VT, {đơn vị}']);
});

test('a Party document proposes the Party’s convention and no unit', () => {
  const parts: Parts = {
    system: 'hd05',
    coQuanChuQuan: 'ĐẢNG BỘ TỈNH LÂM HÀ',
    coQuanBanHanh: 'ĐẢNG UỶ XÃ AN PHÚ ĐÔNG',
    soKyHieu: 'Số 12-CV/ĐU',
  };
  expect(from(parts)).toMatchObject({
    name: 'Đảng uỷ xã An Phú Đông',
    superior: 'Đảng bộ tỉnh Lâm Hà',
    symbol: 'ĐU',
    convention: 'hd05',
    units: [],
  });
});

test.each([
  ['CÔNG AN XÃ A', 'armed-forces'],
  ['BỆNH VIỆN ĐA KHOA', 'health'],
  ['TRƯỜNG TIỂU HỌC SỐ 1', 'education'],
  ['VIỆN NGHIÊN CỨU LÚA', 'science'],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'general'],
])('%s works in %s', (coQuanBanHanh, field) => {
  expect(from({ coQuanBanHanh })?.field).toBe(field);
});

test.each([['no letterhead', { coQuanBanHanh: null, coQuanChuQuan: null }]])('%s: nothing is proposed', (_, parts) => {
  expect(from(parts)).toBeNull();
});

test('what the document leaves blank stays empty', () => {
  expect(from({ diaDanhThoiGian: '…, ngày … tháng … năm 2026', soKyHieu: 'Số:      ' })).toMatchObject({
    place: '',
    symbol: '',
  });
});
