import { emptyProfile, type Profile } from '../../profile/model';

/** The commune that examples of rules work for. */
export const xaBinhSon: Profile = {
  ...emptyProfile,
  name: 'Ủy ban nhân dân xã Bình Sơn',
  shortName: 'UBND xã Bình Sơn',
  symbol: 'UBND',
  place: 'Bình Sơn',
  units: [
    { short: 'VX', full: 'Phòng Văn hóa - Xã hội' },
    { short: 'KTTH', full: 'Phòng Kinh tế tổng hợp' },
  ],
  signers: [
    { name: 'Phạm Quang Sự', authority: ['KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', kinds: [] },
    { name: 'Trần Văn Bình', authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', kinds: [] },
  ],
};

/** A department of a province, with a line above its name. */
export const soNoiVu: Profile = {
  ...emptyProfile,
  name: 'Sở Nội vụ',
  symbol: 'SNV',
  superior: 'UBND tỉnh Quảng Ngãi',
  place: 'Quảng Ngãi',
  signers: [{ name: 'Lê Thị Hoa', authority: [], title: 'GIÁM ĐỐC', kinds: [] }],
};
