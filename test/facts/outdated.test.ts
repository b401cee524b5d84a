import { goneGroups } from '../../src/facts/districts';
import { renamedPartyBodies } from '../../src/facts/party-bodies';
import { goneProvinceCommittees, goneProvinces } from '../../src/facts/provinces';
import { goneCommittees, goneDepartments, goneMinistries } from '../../src/facts/sectors';
import { outdatedIn } from '../../src/facts/outdated';

const all = [
  goneGroups,
  goneProvinces,
  goneProvinceCommittees,
  goneMinistries,
  goneDepartments,
  goneCommittees,
  renamedPartyBodies,
];
const said = (text: string, on: string) =>
  outdatedIn(text, all, on).map(({ start, end, now }) => `${text.slice(start, end)} → ${now.join(' | ')}`);

test.each([
  ['another name that begins alike', 'tỉnh Hà Nam Ninh', '2026-01-05'],
  ['a name without “tỉnh” may be a commune', 'phường Nam Định, Quảng Nam', '2026-01-05'],
  ['a province of its time', 'tỉnh Quảng Nam', '2025-06-30'],
  ['the city is not there yet', 'tỉnh Bắc Ninh', '2026-09-19'],
  ['the new name', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', '2026-01-05'],
  ['provinces and cities of the country', 'các tỉnh, thành phố', '2026-01-05'],
  ['districts and towns, told otherwise', 'thị xã, thị trấn', '2026-01-05'],
  ['communes', 'các xã, phường, đặc khu', '2026-01-05'],
  ['a sector', 'lĩnh vực thông tin và truyền thông', '2026-01-05'],
])('silent: %s', (_, text, on) => expect(said(text, on)).toEqual([]));

test.each([
  ['UBND tỉnh Quảng Nam', '2025-07-01', ['tỉnh Quảng Nam → thành phố Đà Nẵng']],
  ['UBND TỈNH HOÀ BÌNH', '2025-07-01', ['TỈNH HOÀ BÌNH → TỈNH PHÚ THỌ']],
  ['Tỉnh uỷ Bình Dương', '2025-07-01', ['Tỉnh uỷ Bình Dương → Thành ủy Hồ Chí Minh']],
  ['tỉnh Đồng Nai', '2026-04-30', ['tỉnh Đồng Nai → thành phố Đồng Nai']],
  ['tỉnh Quảng Ninh', '2026-09-01', ['tỉnh Quảng Ninh → thành phố Quảng Ninh']],
  ['tỉnh Bắc Ninh', '2026-09-20', ['tỉnh Bắc Ninh → thành phố Bắc Ninh']],
  ['Bộ KH&ĐT', '2025-03-01', ['Bộ KH&ĐT → Bộ Tài chính']],
  [
    'Sở Lao động – Thương binh và Xã hội',
    '2026-01-05',
    ['Sở Lao động – Thương binh và Xã hội → Sở Nội vụ | Sở Giáo dục và Đào tạo | Sở Y tế'],
  ],
  ['Ban Dân vận Tỉnh ủy', '2026-01-05', ['Ban Dân vận → Ban Tuyên giáo và Dân vận']],
  [
    'UBND các huyện, thị xã, thành phố',
    '2026-01-05',
    ['các huyện, thị xã, thành phố → các xã, phường, đặc khu | các xã, phường'],
  ],
  ['UBND các xã, phường và thị trấn', '2026-01-05', ['xã, phường và thị trấn → xã, phường, đặc khu | xã, phường']],
  ['Huyện ủy Bình Sơn', '2026-01-05', ['Huyện ủy → ']],
  ['UBND quận Ba Đình', '2026-01-05', ['UBND quận → ']],
  ['Uỷ ban nhân dân huyện Bình Sơn', '2026-01-05', ['Uỷ ban nhân dân huyện → ']],
  ['ĐẢNG BỘ HUYỆN BÌNH SƠN', '2026-01-05', ['ĐẢNG BỘ HUYỆN → ']],
  ['Ủy ban Dân tộc', '2026-01-05', ['Ủy ban Dân tộc → Bộ Dân tộc và Tôn giáo']],
  ['Uỷ ban Dân tộc', '2026-01-05', ['Uỷ ban Dân tộc → Bộ Dân tộc và Tôn giáo']],
  ['UỶ BAN DÂN TỘC', '2026-01-05', ['UỶ BAN DÂN TỘC → BỘ DÂN TỘC VÀ TÔN GIÁO']],
])('told: %s on %s', (text, on, expected) => expect(said(text, on)).toEqual(expected));
