import { xaBinhSon } from '../../register/shown-profile';
import { certainlyOwn } from '../../reading/own-agency';
import { placeWordsOf } from '../../reading/own-place';
import { sameTone } from '../../../text/tone';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';

const shown = 'hồ sơ: Ủy ban nhân dân xã Bình Sơn, địa danh Bình Sơn';
const beside = { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN' };

export const khacHoSo = defineRule({
  id: 'chung/dia-danh-thoi-gian/khac-ho-so',
  ref: 'ND30-DD-02',
  component: 'diaDanhThoiGian',
  title: 'Địa danh đúng như hồ sơ cơ quan',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { diaDanhKhac: 'Địa danh ghi “{actual}”, hồ sơ cơ quan ghi “{expected}”.' },
  examples: {
    right: [{ text: 'Bình Sơn, ngày 05 tháng 3 năm 2026', shown, beside, profile: xaBinhSon }],
    wrong: [{ text: 'Bình Sơm, ngày 05 tháng 3 năm 2026', shown, beside, profile: xaBinhSon }],
  },

  *check(context) {
    const profile = certainlyOwn(context);
    const words = profile === null ? null : placeWordsOf(context.anatomy);
    if (profile === null || words === null) return;
    const expected = profile.place;
    const actual = words.text;
    if (isSamePlace(actual, expected)) return;
    yield {
      message: 'diaDanhKhac',
      place: { kind: 'span', span: words.span },
      data: { actual, expected },
      actual,
      expected,
      fixes: [{ title: `Ghi “${expected}”`, safety: 'review', edits: [replaceWith(words, expected)] }],
    };
  },
});

/** “Xã Bình Sơn” names the same place as “Bình Sơn”; capitals and the word before it are other rules'. */
function isSamePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) =>
    sameTone(place.normalize('NFC').toLocaleLowerCase('vi'))
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim(),
  );
  return a === b || (a !== undefined && b !== undefined && (` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`)));
}
