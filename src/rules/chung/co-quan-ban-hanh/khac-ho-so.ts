import type { Anatomy, Part } from '../../../anatomy/model';
import type { Profile } from '../../../profile/model';
import { fold } from '../../../text/fold';
import { at } from '../../place';
import { signsAs } from '../../reading/own-signers';
import { keyOf, likenessOf, ownAgencyOf, wordsIn } from '../../reading/own-agency';
import { placeIn } from '../../reading/own-place';
import { wordByWord } from '../../reading/renamed-words';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';
import { xaBinhSon } from '../../register/shown-profile';

export const khacHoSo = defineRule({
  id: 'chung/co-quan-ban-hanh/khac-ho-so',
  ref: 'ND30-CQ-01',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành đúng như hồ sơ cơ quan',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    ganGiong: 'Tên cơ quan ban hành ghi “{actual}”, hồ sơ cơ quan ghi “{expected}”.',
    tenKhac: 'Người ký và địa danh là của “{expected}” nhưng cơ quan ban hành ghi “{actual}”.',
  },
  examples: {
    right: [
      { text: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN', shown: 'hồ sơ: Ủy ban nhân dân xã Bình Sơn', profile: xaBinhSon },
      { text: 'SỞ XÂY DỰNG', shown: 'hồ sơ: Ủy ban nhân dân xã Bình Sơn', profile: xaBinhSon },
    ],
    wrong: [
      {
        text: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SON',
        shown: 'hồ sơ: Ủy ban nhân dân xã Bình Sơn',
        beside: { coQuanChuQuan: null },
        profile: xaBinhSon,
      },
    ],
  },

  *check(context) {
    const { anatomy } = context;
    const own = ownAgencyOf(context);
    if (own === null || own.issuer === 'same') return;
    const parts = anatomy.of('coQuanBanHanh');
    const [first] = parts;
    if (first === undefined) return;
    const { profile } = own;
    const message = own.issuer === 'near' ? 'ganGiong' : 'tenKhac';
    const severity = own.issuer === 'near' ? ofSlip(anatomy, profile) : ofOther(anatomy, profile);
    if (severity === null) return;
    const actual = wordsIn(anatomy, 'coQuanBanHanh').normalize('NFC');
    const expected = profile.name.toLocaleUpperCase('vi');
    yield {
      message,
      severity,
      place: at(wrongLine(parts, profile) ?? first),
      data: { actual, expected },
      actual,
      expected,
      ...(message === 'ganGiong' ? { fixes: wordByWord(parts, profile.name) } : {}),
    };
  },
});

/** Place or, where none is named, signer tell that the agency is meant; other dấu may be the name of a neighbour. */
function ofSlip(anatomy: Anatomy, profile: Profile): 'warning' | 'info' | null {
  const place = placeIn(anatomy);
  if (place === profile.place || (place === '' && signsAs(anatomy, profile))) return 'warning';
  return fold(keyOf(wordsIn(anatomy, 'coQuanBanHanh'))) === fold(keyOf(profile.name)) ? 'info' : null;
}

/** Another name over this agency's signature and place: last year's letterhead, or a board that meets under its roof. */
function ofOther(anatomy: Anatomy, profile: Profile): 'info' | null {
  if (likenessOf(wordsIn(anatomy, 'coQuanChuQuan'), profile.name) !== 'other') return null;
  return placeIn(anatomy) === profile.place && signsAs(anatomy, profile) ? 'info' : null;
}

/** The line that holds the first word that differs. */
function wrongLine(parts: readonly Part[], { name }: Profile): Part | undefined {
  return parts.find((part) => !keyOf(name).includes(keyOf(wordsOf(part))));
}
