import { fold } from '../../../text/fold';
import { at, spanOf, textOf } from '../../place';
import { defineRule, type Rule } from '../../rule';
import { slipRule } from '../slip';
import type { PartyDemand } from './demand';

/** The letterhead names the committee, never its standing committee, its executive committee or a T/M. */
export function committeeNamedRule(demand: PartyDemand): Rule<'tenTapThe'> {
  return defineRule({
    ...demand,
    component: 'coQuanBanHanh',
    title: 'Tên cơ quan ban hành ghi tên tỉnh uỷ, thành uỷ, đảng uỷ, không ghi ban thường vụ, ban chấp hành',
    appliesTo: 'all',
    messages: { tenTapThe: 'Tên cơ quan ban hành ghi “{actual}”, quy định ghi tên cấp uỷ.' },
    examples: {
      right: ['ĐẢNG UỶ XÃ BẢO THẮNG', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
      wrong: ['BAN THƯỜNG VỤ ĐẢNG UỶ XÃ BẢO THẮNG', 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ BẢO THẮNG'],
    },
    *check({ anatomy }) {
      const [first] = anatomy.of('coQuanBanHanh');
      if (first?.confidence !== 'sure') return;
      const actual = textOf(first);
      const head = heads.find(([pattern]) => pattern.test(fold(actual)));
      if (head === undefined) return;
      const words = head[0].exec(fold(actual))?.[0] ?? '';
      const expected = head[1] + actual.normalize('NFC').slice(words.length).trimStart();
      yield {
        message: 'tenTapThe',
        place: at(first),
        data: { actual },
        actual,
        expected,
        fixes:
          expected.length < 6
            ? []
            : [
                {
                  title: `Ghi “${expected}”`,
                  safety: 'review',
                  edits: [{ kind: 'replaceText', span: spanOf(first), expect: actual, text: expected }],
                },
              ],
      };
    },
  });
}

/** What an issuer's name must not begin with, folded, and what takes its place. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/^(?:t ?[/.]? ?m[. ]+)?(?:ban thuong vu|btv) (?=(?:tinh|thanh|dang|huyen|quan|thi) uy\b)/, ''],
  [/^(?:t ?[/.]? ?m[. ]+)?(?:ban chap hanh|bch) dang bo (?=(?:xa|phuong|dac khu|thi tran)\b)/, 'ĐẢNG UỶ '],
  [/^(?:t ?[/.]? ?m[. ]+)?(?:ban chap hanh|bch) dang bo tinh (?=\w)/, 'TỈNH UỶ '],
  [/^(?:t ?[/.]? ?m[. ]+)?(?:ban chap hanh|bch) dang bo thanh pho (?=\w)/, 'THÀNH UỶ '],
  [/^t ?[/.] ?m[. ]+(?=\w)/, ''],
];

const inFull: Readonly<Record<string, string>> = {
  UBKT: 'UỶ BAN KIỂM TRA',
  BTV: 'BAN THƯỜNG VỤ',
  BCH: 'BAN CHẤP HÀNH',
  BCĐ: 'BAN CHỈ ĐẠO',
  BTG: 'BAN TUYÊN GIÁO',
  BTC: 'BAN TỔ CHỨC',
  ĐU: 'ĐẢNG UỶ',
  ĐB: 'ĐẢNG BỘ',
  VP: 'VĂN PHÒNG',
  UBND: 'UỶ BAN NHÂN DÂN',
  TP: 'THÀNH PHỐ',
};

const short = /(?<![\p{L}\d])(?<sai>UBKT|BTV|BCH|BCĐ|BTG|BTC|ĐU|ĐB|VP|UBND|TP\.?)(?=\s|$)/dgu;

/** Ghi chính xác, đầy đủ tên: no part of the issuer's name, or of the body's above it, is cut short. */
export function nameInFullRule(demand: PartyDemand & { readonly component: 'coQuanBanHanh' | 'coQuanChuQuan' }) {
  const of = demand.component === 'coQuanBanHanh' ? 'Tên cơ quan ban hành' : 'Tên cơ quan cấp trên';
  return slipRule({
    ...demand,
    title: `${of} ghi đầy đủ, không viết tắt`,
    message: `${of} viết tắt “{sai}”.`,
    pattern: short,
    right: ({ sai }) => inFull[(sai?.text ?? '').normalize('NFC').replace('.', '')] ?? null,
    safety: 'review',
    examples:
      demand.component === 'coQuanBanHanh'
        ? { right: ['ĐẢNG UỶ XÃ BẢO THẮNG'], wrong: ['ĐU XÃ BẢO THẮNG', 'UBKT ĐẢNG UỶ XÃ BẢO THẮNG'] }
        : { right: ['ĐẢNG BỘ THÀNH PHỐ HÀ NỘI'], wrong: ['ĐẢNG BỘ TP HÀ NỘI', 'ĐB TỈNH LÀO CAI'] },
  });
}

/** The names of several bodies are joined by a hyphen, as is a name of two parts. */
export function joinedByHyphenRule(demand: PartyDemand) {
  return slipRule({
    ...demand,
    component: 'coQuanBanHanh',
    title: 'Giữa tên các cơ quan cùng ban hành là dấu gạch nối (-)',
    message: 'Trong tên cơ quan ban hành dấu “{sai}” phải là gạch nối (-).',
    pattern: /(?<=\p{L} )(?<sai>[–—])(?= \p{L})/dgu,
    right: () => '-',
    examples: {
      right: ['BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ'],
      wrong: ['BAN TỔ CHỨC TỈNH UỶ – SỞ NỘI VỤ'],
    },
  });
}
