import { distance } from '../../../text/distance';
import { fold } from '../../../text/fold';
import { at, textOf } from '../../place';
import { certainlyOwn } from '../../reading/own-agency';
import { bareName, ownSignatureOf, printsAs, type OwnSignature } from '../../reading/own-signers';
import { wordByWord } from '../../reading/renamed-words';
import { xaBinhSon } from '../../register/shown-profile';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';
import type { Profile, Signer } from '../../../profile/model';

const shown = 'hồ sơ: Phạm Quang Sự, Phó Chủ tịch, ký KT. Chủ tịch';
const beside = { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SƠN' };

export const khacHoSo = defineRule({
  id: 'chung/chu-ky/khac-ho-so',
  ref: null,
  component: 'chuKy',
  title: 'Quyền hạn, chức vụ, họ tên người ký đúng như hồ sơ cơ quan',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: {
    quyenHanKhac: 'Quyền hạn ký ghi “{actual}”, hồ sơ cơ quan ghi cho {ten} là “{expected}”.',
    thieuQuyenHan: 'Trên chức vụ của {ten} thiếu “{expected}” như hồ sơ cơ quan.',
    chucVuKhac: 'Chức vụ ghi “{actual}”, hồ sơ cơ quan ghi cho {ten} là “{expected}”.',
    tenGanGiong: 'Họ tên người ký ghi “{actual}”, hồ sơ cơ quan ghi “{expected}”.',
  },
  examples: {
    right: [{ text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Quang Sự', shown, beside, profile: xaBinhSon }],
    wrong: [
      { text: 'CHỦ TỊCH\nPhạm Quang Sự', shown, beside, profile: xaBinhSon },
      { text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Quang Sử', shown, beside, profile: xaBinhSon },
    ],
  },

  *check(context) {
    const profile = certainlyOwn(context);
    const signature = profile === null ? null : ownSignatureOf(context.anatomy);
    if (profile === null || signature === null) return;
    const ways = profile.signers.filter(({ name }) => bareName(name) === bareName(wordsOf(signature.name)));
    if (ways.length === 0) yield* misspelt(signature, profile);
    else yield* otherwise(signature, ways);
  },
});

/** The person signs in none of the ways that the profile has: told of the way that is nearest. */
function* otherwise(signature: OwnSignature, ways: readonly Signer[]) {
  const compared = ways.map((way) => ({ way, as: printsAs(signature, way) }));
  if (compared.some(({ as }) => as === 'same')) return;
  const { way, as } = compared.find((it) => it.as === 'authority') ?? compared[0] ?? {};
  if (way === undefined) return;
  const ten = way.name;
  if (as === 'title') {
    const [part] = signature.title;
    const expected = way.title;
    const place = at(part ?? signature.name);
    const actual = part === undefined ? '' : textOf(part);
    if (part !== undefined)
      yield { message: 'chucVuKhac', place, data: { actual, expected, ten }, actual, expected } as const;
    return;
  }
  const [part] = signature.authority.slice(-1);
  const expected = way.authority.join(' / ');
  if (part === undefined) {
    const place = at(signature.title[0] ?? signature.name);
    yield { message: 'thieuQuyenHan', place, data: { expected, ten }, expected } as const;
  } else if (way.authority.length > 0) {
    const actual = textOf(part);
    yield { message: 'quyenHanKhac', place: at(part), data: { actual, expected, ten }, actual, expected } as const;
  }
}

/** A name one letter or one dấu away from that of a person who signs in these very lines. */
function* misspelt(signature: OwnSignature, { signers }: Profile) {
  const written = bareName(wordsOf(signature.name));
  const meant = signers.find(
    (signer) => distance(fold(written), fold(bareName(signer.name)), 1) <= 1 && printsAs(signature, signer) === 'same',
  );
  if (meant === undefined) return;
  const [actual, expected] = [textOf(signature.name), meant.name];
  const fixes = wordByWord([signature.name], expected);
  yield {
    message: 'tenGanGiong',
    place: at(signature.name),
    data: { actual, expected },
    actual,
    expected,
    fixes,
  } as const;
}
