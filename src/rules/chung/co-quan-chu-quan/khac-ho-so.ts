import { soNoiVu } from '../../register/shown-profile';
import { at } from '../../place';
import { certainlyOwn, likenessOf, wordsIn } from '../../reading/own-agency';
import { wordByWord } from '../../reading/renamed-words';
import { defineRule } from '../../rule';

const shown = 'hồ sơ: Sở Nội vụ, cơ quan chủ quản UBND tỉnh Quảng Ngãi';
const beside = { coQuanBanHanh: 'SỞ NỘI VỤ' };

export const khacHoSo = defineRule({
  id: 'chung/co-quan-chu-quan/khac-ho-so',
  ref: 'ND30-CQ-02',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản đúng như hồ sơ cơ quan',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    tenKhac: 'Tên cơ quan chủ quản ghi “{actual}”, hồ sơ cơ quan ghi “{expected}”.',
    thieu: 'Trên tên cơ quan ban hành thiếu “{expected}” như hồ sơ cơ quan.',
    thua: 'Hồ sơ cơ quan không ghi cơ quan chủ quản, ở đây có “{actual}”.',
  },
  examples: {
    right: [{ text: 'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', shown, beside, profile: soNoiVu }],
    wrong: [{ text: 'UBND TỈNH QUẢNG NAM', shown, beside, profile: soNoiVu }],
  },

  *check(context) {
    const profile = certainlyOwn(context);
    if (profile === null) return;
    const { anatomy, system } = context;
    const parts = anatomy.of('coQuanChuQuan');
    const actual = wordsIn(anatomy, 'coQuanChuQuan').normalize('NFC');
    const [first] = parts.length > 0 ? parts : anatomy.of('coQuanBanHanh');
    if (first === undefined) return;
    const expected = profile.superior?.toLocaleUpperCase('vi');
    if (expected === undefined) {
      // Over a People's Committee nothing is printed: nd30/co-quan-chu-quan/tren-uy-ban says so.
      const saidElsewhere = system === 'nd30' && /^(?:Ủy|Uỷ) ban nhân dân|^Hội đồng nhân dân/u.test(profile.name);
      if (actual !== '' && !saidElsewhere)
        yield { message: 'thua', severity: 'info', place: at(first), data: { actual }, actual };
    } else if (actual === '') {
      yield { message: 'thieu', place: at(first), component: 'coQuanBanHanh', data: { expected }, expected };
    } else if (likenessOf(actual, expected) !== 'same') {
      const place = at(first);
      yield {
        message: 'tenKhac',
        place,
        data: { actual, expected },
        actual,
        expected,
        fixes: wordByWord(parts, expected),
      };
    }
  },
});
