import { fold } from '../../../text/fold';
import { at, textOf } from '../../place';
import { isAdvisory, isBaseCommittee, isCommuneCommittee, isSure, nameIn } from '../../reading/party-bodies';
import { defineRule, type Flag, type Rule, type RuleContext } from '../../rule';
import { find, replaceWith } from '../../words';
import type { PartyDemand } from './demand';

/** Over a đảng uỷ or a chi bộ stands the đảng bộ above it, not that đảng bộ's committee. */
export function partyOverCommitteeRule(demand: PartyDemand): Rule<'capUy'> {
  return defineRule({
    ...demand,
    component: 'coQuanChuQuan',
    title: 'Trên tên đảng uỷ, chi bộ ghi tên đảng bộ cấp trên trực tiếp',
    appliesTo: 'all',
    messages: { capUy: 'Trên tên “{ten}” ghi “{actual}”, quy định ghi tên đảng bộ cấp trên trực tiếp.' },
    examples: {
      right: ['ĐẢNG BỘ TỈNH LÀO CAI'],
      wrong: ['TỈNH UỶ LÀO CAI', 'ĐẢNG UỶ XÃ BẢO THẮNG', 'UỶ BAN NHÂN DÂN TỈNH LÀO CAI'],
    },
    *check(context) {
      const { anatomy } = context;
      if (isBaseCommittee(nameIn(anatomy, 'coQuanBanHanh'))) yield* upperLine(context, 'capUy', committees);
    },
  });
}

/** Over an advisory body stands the committee that it belongs to, not the đảng bộ. */
export function committeeOverBodyRule(demand: PartyDemand): Rule<'dangBo'> {
  const beside = { coQuanBanHanh: 'BAN TỔ CHỨC' };
  return defineRule({
    ...demand,
    component: 'coQuanChuQuan',
    title: 'Trên tên cơ quan tham mưu, giúp việc, ban chỉ đạo ghi tên cấp uỷ mà cơ quan đó trực thuộc',
    appliesTo: 'all',
    messages: { dangBo: 'Trên tên “{ten}” ghi “{actual}”, quy định ghi tên cấp uỷ mà cơ quan đó trực thuộc.' },
    examples: {
      right: [{ text: 'TỈNH UỶ LÀO CAI', shown: 'trên tên Ban Tổ chức', beside }],
      wrong: [{ text: 'ĐẢNG BỘ TỈNH LÀO CAI', shown: 'trên tên Ban Tổ chức', beside }],
    },
    *check(context) {
      const { anatomy } = context;
      if (isAdvisory(nameIn(anatomy, 'coQuanBanHanh'))) yield* upperLine(context, 'dangBo', parties);
    },
  });
}

/** A committee of a commune, or a chi bộ, names the đảng bộ above it. */
export function upperBodyThereRule(demand: PartyDemand): Rule<'thieu'> {
  return defineRule({
    ...demand,
    component: 'coQuanChuQuan',
    title: 'Đảng uỷ xã, phường, đặc khu và chi bộ ghi tên đảng bộ cấp trên trực tiếp',
    appliesTo: 'all',
    messages: { thieu: 'Trên tên “{ten}” thiếu tên đảng bộ cấp trên trực tiếp.' },
    examples: { right: ['ĐẢNG BỘ TỈNH LÀO CAI'], wrong: [{ text: null, shown: 'không có tên đảng bộ cấp trên' }] },
    *check({ anatomy }) {
      const name = nameIn(anatomy, 'coQuanBanHanh');
      const [first] = anatomy.of('coQuanBanHanh');
      if (first === undefined || !isSure(anatomy, 'coQuanBanHanh') || anatomy.of('coQuanChuQuan').length > 0) return;
      if (!isCommuneCommittee(name) && !/^chi bo\b/.test(name)) return;
      const ten = anatomy.of('coQuanBanHanh').map(textOf).join(' ');
      yield { message: 'thieu', place: at(first), data: { ten }, actual: ten };
    },
  });
}

/** A tỉnh uỷ or thành uỷ stands on one line: nothing is named above it. */
export function nothingOverProvinceRule(demand: PartyDemand): Rule<'thua'> {
  const beside = { coQuanBanHanh: 'TỈNH UỶ LÀO CAI' };
  return defineRule({
    ...demand,
    component: 'coQuanChuQuan',
    title: 'Trên tên tỉnh uỷ, thành uỷ không ghi tên cơ quan cấp trên',
    appliesTo: 'all',
    messages: { thua: 'Trên tên “{ten}” ghi thêm “{actual}”.' },
    examples: {
      right: [{ text: null, shown: 'tỉnh uỷ, một dòng', beside }],
      wrong: [{ text: 'BAN CHẤP HÀNH TRUNG ƯƠNG', shown: 'trên tên tỉnh uỷ', beside }],
    },
    *check({ anatomy }) {
      const [upper] = anatomy.of('coQuanChuQuan');
      if (upper === undefined || !isSure(anatomy, 'coQuanChuQuan')) return;
      if (!/^(?:tinh|thanh) uy\b/.test(nameIn(anatomy, 'coQuanBanHanh'))) return;
      if (!/^(?:ban chap hanh trung uong|trung uong|dang cong san)\b/.test(nameIn(anatomy, 'coQuanChuQuan'))) return;
      const ten = anatomy.of('coQuanBanHanh').map(textOf).join(' ');
      yield { message: 'thua', place: at(upper), data: { ten, actual: textOf(upper) }, actual: textOf(upper) };
    },
  });
}

/** Words at the head of the upper line, and what stands in their place. */
type Exchange = readonly (readonly [wrong: RegExp, right: string])[];

const committees: Exchange = [
  [/^(?<sai>TỈNH (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ TỈNH'],
  [/^(?<sai>THÀNH (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ THÀNH PHỐ'],
  [/^(?<sai>HUYỆN (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ HUYỆN'],
  [/^(?<sai>QUẬN (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ QUẬN'],
  [/^(?<sai>THỊ (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ THỊ XÃ'],
  [/^(?<sai>ĐẢNG (?:UỶ|ỦY))(?=\s)/diu, 'ĐẢNG BỘ'],
  // The State's own body in the place of the Party's.
  [
    /^(?<sai>(?:(?:UỶ|ỦY) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND))(?=\s+(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU)\s)/diu,
    'ĐẢNG BỘ',
  ],
];

const parties: Exchange = [
  [/^(?<sai>ĐẢNG BỘ TỈNH)(?=\s)/diu, 'TỈNH UỶ'],
  [/^(?<sai>ĐẢNG BỘ (?:THÀNH PHỐ|TP\.?))(?=\s)/diu, 'THÀNH UỶ'],
  [/^(?<sai>ĐẢNG BỘ HUYỆN)(?=\s)/diu, 'HUYỆN UỶ'],
  [/^(?<sai>ĐẢNG BỘ)(?=\s)/diu, 'ĐẢNG UỶ'],
];

function* upperLine<Message extends string>(
  { anatomy }: RuleContext,
  message: Message,
  exchange: Exchange,
): Iterable<Flag<Message>> {
  const [upper] = anatomy.of('coQuanChuQuan');
  if (upper === undefined || !isSure(anatomy, 'coQuanChuQuan') || fold(textOf(upper)).startsWith('dai hoi')) return;
  for (const [wrong, right] of exchange) {
    const sai = find(upper, wrong)?.sai;
    if (sai === undefined) continue;
    const ten = anatomy.of('coQuanBanHanh').map(textOf).join(' ');
    const actual = textOf(upper);
    yield {
      message,
      place: at(upper),
      data: { ten, actual },
      actual,
      expected: right + actual.slice(sai.span.end - upper.start),
      fixes: [{ title: `Ghi “${right}”`, safety: 'review', edits: [replaceWith(sai, right)] }],
    };
    return;
  }
}
