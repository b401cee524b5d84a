import type { Part } from '../../../anatomy/model';
import { at, textOf } from '../../place';
import { isAdvisory, isCommittee, isSteering, nameIn } from '../../reading/party-bodies';
import { hasTwoPosts, signaturesOf } from '../../reading/party-signatures';
import { isHeadTitle } from '../../reading/authority';
import { defineRule, type Flag, type Rule } from '../../rule';
import { fold } from '../../../text/fold';
import { find, replaceWith } from '../../words';
import type { PartyDemand } from './demand';

/** The abbreviation in any of its forms, and what stands between it and the next word. */
const written =
  /^(?<chu>T\s?[/.]?\s?U\s?[/.]?\s?Q|T\s?[/.]?\s?M|K\s?[/.]?\s?T|T\s?[/.]?\s?L|Q)(?<dau>[\s.,:;/–-]*)(?=\p{L})/diu;
const inFull = /^(?<chu>thay mặt|ký thay|thừa lệnh)(?<dau>[\s.,:]*)(?=\p{L})/diu;

const short: Readonly<Record<string, string>> = { 'thay mặt': 'T/M', 'ký thay': 'K/T', 'thừa lệnh': 'T/L' };

type Message = 'saiCachViet' | 'vietDu' | 'uyQuyen' | 'thieuCham';

/** “T/M”, “K/T”, “T/L” with a slash and no dot, “Q.” with one. */
export function slashRule(demand: PartyDemand): Rule<Message> {
  return defineRule<Message>({
    ...demand,
    component: 'chuKy',
    title: 'Quyền hạn ký ghi “T/M”, “K/T”, “T/L” có gạch chéo, không có dấu chấm; “Q.” có dấu chấm',
    appliesTo: 'all',
    messages: {
      saiCachViet: 'Quyền hạn ký ghi “{actual}”, văn bản của Đảng ghi “{expected}”.',
      vietDu: 'Quyền hạn ký ghi “{actual}”, quy định ghi ký hiệu “{expected}”.',
      uyQuyen: 'Quyền hạn ký ghi “{actual}”; uỷ quyền ký ở văn bản của Đảng là thừa lệnh (T/L).',
      thieuCham: 'Sau “Q” thiếu dấu chấm hoặc khoảng trắng.',
    },
    examples: {
      right: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn Bình'],
      wrong: ['TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình', 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      for (const part of anatomy.of('chuKy')) if (part.role === 'quyenHan') yield* judged(part);
    },
  });
}

function* judged(part: Part): Iterable<Flag<Message>> {
  const spelt = find(part, inFull);
  const { chu, dau } = spelt ?? find(part, written) ?? {};
  if (chu === undefined || dau === undefined) return;
  const letters = chu.text.replace(/[^\p{L}]/gu, '').toUpperCase();
  const right =
    spelt === undefined ? (rightForms[letters] ?? '') : `${short[chu.text.normalize('NFC').toLowerCase()] ?? ''} `;
  const whole = { text: chu.text + dau.text, span: { ...chu.span, end: dau.span.end } };
  if (right === '' || whole.text.replaceAll('\u00a0', ' ').replace(/ +$/u, ' ') === right) return;
  if (letters === 'Q' && dau.text === '') return;
  const message =
    spelt !== undefined ? 'vietDu' : letters === 'TUQ' ? 'uyQuyen' : letters === 'Q' ? 'thieuCham' : 'saiCachViet';
  yield {
    message,
    ...(message === 'saiCachViet' ? {} : { severity: 'warning' as const }),
    place: { kind: 'span', span: whole.span },
    data: { actual: whole.text.trim(), expected: right.trim() },
    actual: whole.text.trim(),
    expected: right.trim(),
    fixes: [
      {
        title: `Ghi “${right.trim()}”`,
        safety: message === 'saiCachViet' ? 'safe' : 'review',
        edits: [replaceWith(whole, right)],
      },
    ],
  };
}

const rightForms: Readonly<Record<string, string>> = { TM: 'T/M ', KT: 'K/T ', TL: 'T/L ', TUQ: 'T/L ', Q: 'Q. ' };

/** A deputy of a committee signs T/M with a title of his own, never for the secretary. */
export function deputyOfCommitteeRule(demand: PartyDemand): Rule<'kyThay'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Phó bí thư, phó chủ nhiệm ký thay mặt (T/M) tập thể, không ký thay (K/T) bí thư, chủ nhiệm',
    appliesTo: 'all',
    messages: { kyThay: 'Quyền hạn ký ghi “{actual}”; cấp uỷ, uỷ ban kiểm tra ký thay mặt (T/M) tập thể.' },
    examples: {
      right: ['T/M ĐẢNG UỶ\nPHÓ BÍ THƯ\nTrần Văn Bình', 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nTrần Văn Bình'],
      wrong: ['K/T BÍ THƯ\nPHÓ BÍ THƯ\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      const issuer = nameIn(anatomy, 'coQuanBanHanh');
      for (const { abbreviation, of, part } of signaturesOf(anatomy).flatMap(({ authorities }) => authorities)) {
        const inspection = /^uy ban kiem tra\b/.test(issuer) && /^chu nhiem\b/.test(of);
        if (abbreviation !== 'kt' || !(/^(?:tong )?bi thu\b/.test(of) || inspection)) continue;
        yield { message: 'kyThay', place: at(part), data: { actual: textOf(part) }, actual: textOf(part) };
      }
    },
  });
}

/** T/M stands before a collective, not before a title and not before a body that has one head. */
export function onBehalfRule(demand: PartyDemand): Rule<'truocChucVu' | 'truocCoQuan'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: '“T/M” đứng trước tên tập thể cấp uỷ, uỷ ban kiểm tra, hội đồng',
    appliesTo: 'all',
    messages: {
      truocChucVu: '“T/M” đứng trước chức vụ trong “{actual}”, phải là tên tập thể.',
      truocCoQuan: '“{actual}”: cơ quan làm việc theo chế độ thủ trưởng không ký thay mặt (T/M).',
    },
    examples: {
      right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'],
      wrong: ['T/M BÍ THƯ\nPHÓ BÍ THƯ\nTrần Văn Bình', 'T/M VĂN PHÒNG\nCHÁNH VĂN PHÒNG\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      for (const { abbreviation, of, part } of signaturesOf(anatomy).flatMap(({ authorities }) => authorities)) {
        if (abbreviation !== 'tm') continue;
        const title = isHeadTitle(of) || /^(?:pho |bi thu\b|tong bi thu\b)/.test(of);
        const body = isAdvisory(of) && !/^(?:uy ban kiem tra|hoi dong)\b/.test(of);
        if (!title && !body) continue;
        yield {
          message: title ? 'truocChucVu' : 'truocCoQuan',
          ...(title ? {} : { severity: 'warning' as const }),
          place: at(part),
          data: { actual: textOf(part) },
          actual: textOf(part),
        };
      }
    },
  });
}

/** What a committee issues is signed T/M. */
export function committeeSignsRule(demand: PartyDemand): Rule<'thieu'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Văn bản của cấp uỷ ký thay mặt (T/M) tập thể',
    appliesTo: 'all',
    messages: { thieu: 'Văn bản của cấp uỷ nhưng trên “{actual}” không có dòng “T/M …”.' },
    examples: { right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'], wrong: ['BÍ THƯ\nTrần Văn Bình'] },
    *check({ anatomy, kind }) {
      if (kind === 'bien-ban' || !isCommittee(nameIn(anatomy, 'coQuanBanHanh'))) return;
      for (const signature of signaturesOf(anatomy)) {
        const [title] = signature.titles;
        if (title === undefined || signature.parts.some(({ role }) => role === 'quyenHan') || hasTwoPosts(signature))
          continue;
        if (!/^(?:pho )?bi thu\b/.test(fold(textOf(title)))) continue;
        yield { message: 'thieu', place: at(title), data: { actual: textOf(title) }, actual: textOf(title) };
      }
    },
  });
}

/** Whoever is empowered signs himself: T/L and K/T do not meet. */
export function noFurtherDelegationRule(demand: PartyDemand): Rule<'kyThay'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Người được uỷ quyền ký thừa lệnh (T/L) trực tiếp ký, không có người khác ký thay (K/T)',
    appliesTo: 'all',
    messages: { kyThay: 'Dưới “{thuaLenh}” lại ghi “{actual}”; người được uỷ quyền trực tiếp ký.' },
    examples: {
      right: ['T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình'],
      wrong: ['T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình'],
    },
    *check({ anatomy }) {
      for (const { authorities } of signaturesOf(anatomy)) {
        const [order, deputy] = ['tl', 'kt'].map((it) => authorities.find(({ abbreviation }) => abbreviation === it));
        if (order === undefined || deputy === undefined) continue;
        const actual = textOf(deputy.part);
        yield { message: 'kyThay', place: at(deputy.part), data: { thuaLenh: textOf(order.part), actual }, actual };
      }
    },
  });
}

/** A signer of two posts signs neither for the head nor on behalf of the steering committee. */
export function twoPostsRule(demand: PartyDemand): Rule<'thua'> {
  return defineRule({
    ...demand,
    component: 'chuKy',
    title: 'Người ký ghi hai chức vụ (kiêm) ở ban chỉ đạo, tiểu ban, hội đồng thì không ghi “K/T”, “T/M”',
    appliesTo: 'all',
    messages: { thua: 'Người ký ghi chức vụ kiêm nhiệm thì không ghi “{actual}”.' },
    examples: {
      right: ['UỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nTrần Văn Bình'],
      wrong: [
        {
          text: 'K/T TRƯỞNG TIỂU BAN\nUỶ VIÊN BAN THƯỜNG VỤ\nkiêm\nPHÓ TRƯỞNG TIỂU BAN\nTrần Văn Bình',
          shown: 'của tiểu ban',
          beside: { coQuanBanHanh: 'TIỂU BAN VĂN KIỆN' },
        },
      ],
    },
    *check({ anatomy }) {
      if (!isSteering(nameIn(anatomy, 'coQuanBanHanh'))) return;
      for (const signature of signaturesOf(anatomy)) {
        const [first] = signature.authorities;
        if (first === undefined || first.abbreviation === 'tl' || first.abbreviation === 'q' || !hasTwoPosts(signature))
          continue;
        yield {
          message: 'thua',
          place: at(first.part),
          data: { actual: textOf(first.part) },
          actual: textOf(first.part),
        };
      }
    },
  });
}
