import type { Kind } from '../../../anatomy/model';
import { typeNameOf } from '../../../anatomy/kinds';
import { fold } from '../../../text/fold';
import { at } from '../../place';
import { isAlone } from '../../reading/surroundings';
import { defineRule, type Rule } from '../../rule';
import { slipRule } from '../slip';
import type { PartyDemand } from './demand';

/** A capital, and the small letters of the next syllable: no proper name begins so, but those below do. */
const capital = /^(?<sai>\p{Lu})(?=\p{Ll}{0,7}[ ]\p{Ll})/dgu;
const names =
  /^(?:trung uong|quoc hoi|chinh phu|nha nuoc|nhan dan|dang|dai hoi|bac|ban chap hanh|ban thuong vu|bo chinh tri|ban bi thu)\b/;

/** The trích yếu begins in small letters, on a line of its own as well. */
export function lowerCaseStartRule(demand: PartyDemand & { readonly kinds: readonly Kind[] }): Rule<'saiChu'> {
  const { kinds, ...own } = demand;
  const letter = kinds.includes('cong-van');
  return slipRule({
    ...own,
    component: 'trichYeu',
    title: 'Trích yếu mở đầu bằng chữ thường',
    appliesTo: kinds,
    message: 'Chữ cái đầu của trích yếu đang viết hoa; trích yếu văn bản của Đảng mở đầu bằng chữ thường.',
    pattern: capital,
    right: ({ sai }) => sai?.text.toLocaleLowerCase('vi') ?? null,
    safety: 'review',
    unless: (part, { anatomy }) =>
      anatomy.of('trichYeu')[0] !== part || isName(part.paragraph.text.slice(part.start, part.end)),
    examples: letter
      ? { right: ['về việc chuẩn bị hội nghị'], wrong: ['Về việc chuẩn bị hội nghị'] }
      : {
          right: [{ text: 'về phát triển kinh tế tư nhân', shown: 'kế hoạch', kind: 'ke-hoach' }],
          wrong: [{ text: 'Về phát triển kinh tế tư nhân', shown: 'kế hoạch', kind: 'ke-hoach' }],
        },
  });
}

function isName(text: string): boolean {
  const plain = fold(text);
  return names.test(plain) || typeNameOf(plain) !== null;
}

/** “về việc …” written out, not “V/v”, below the type as below the number. */
export function aboutInFullRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'trichYeu',
    title: 'Trích yếu ghi “về việc …”, không ghi tắt “V/v”',
    message: 'Trích yếu ghi tắt “{sai}”, mẫu ghi “về việc”.',
    pattern: /^(?<sai>[Vv][ ]?[/.]?[ ]?[Vv][ ]?[:.]?)(?=[ ])/dgu,
    right: () => 'về việc',
    unless: (part, { anatomy }) => anatomy.of('trichYeu')[0] !== part,
    examples: {
      right: ['về việc chuẩn bị hội nghị'],
      wrong: ['V/v chuẩn bị hội nghị', { text: 'V/v chuẩn bị hội nghị', shown: 'kế hoạch', kind: 'ke-hoach' }],
    },
  });
}

/** No dashes and no line under a công văn's trích yếu. */
export function nothingUnderSummaryRule(demand: PartyDemand): Rule<'coKe'> {
  const text = 'về việc chuẩn bị hội nghị';
  return defineRule({
    ...demand,
    component: 'trichYeu',
    title: 'Dưới trích yếu công văn không có đường kẻ',
    appliesTo: ['cong-van'],
    messages: { coKe: 'Dưới trích yếu công văn có đường kẻ; mẫu không có.' },
    examples: {
      right: [{ text, shown: 'không có đường kẻ' }],
      wrong: [{ text, shown: 'có đường kẻ', ruled: true }],
    },
    *check({ draft, anatomy }) {
      const last = anatomy.of('trichYeu').at(-1);
      if (last === undefined || anatomy.of('tenLoai').length > 0 || !isAlone(last)) return;
      const ruled = draft.lines.some(
        ({ part, under, form }) =>
          part === last.paragraph.part &&
          under === last.paragraph.index &&
          form !== 'underline' &&
          form !== 'cellBorder',
      );
      if (ruled) yield { message: 'coKe', place: at(last) };
    },
  });
}

/** The trích yếu has no mark at its end. */
export function noStopAfterSummaryRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'trichYeu',
    title: 'Cuối trích yếu không có dấu câu',
    message: 'Cuối trích yếu có dấu “{sai}”.',
    pattern: /(?<![./…])(?<sai>[.;,:])$/dgu,
    right: () => '',
    unless: (part, { anatomy }) => anatomy.of('trichYeu').at(-1) !== part,
    safety: 'review',
    examples: { right: ['về việc chuẩn bị hội nghị'], wrong: ['về việc chuẩn bị hội nghị.'] },
  });
}

/** Every document but a công văn prints its type. */
export function typeThereRule(demand: PartyDemand): Rule<'thieu'> {
  return defineRule({
    ...demand,
    component: 'tenLoai',
    title: 'Văn bản ghi tên loại, trừ công văn',
    appliesTo: [
      'nghi-quyet',
      'quyet-dinh',
      'ke-hoach',
      'chuong-trinh',
      'to-trinh',
      'thong-bao',
      'ket-luan',
      'huong-dan',
      'chi-thi',
      'quy-dinh',
      'quy-che',
      'de-an',
      'phuong-an',
      'du-an',
      'bien-ban',
    ],
    messages: { thieu: 'Ký hiệu cho biết văn bản có tên loại nhưng không thấy tên loại.' },
    examples: {
      right: [{ text: 'KẾ HOẠCH', shown: 'kế hoạch', kind: 'ke-hoach' }],
      wrong: [{ text: null, shown: 'kế hoạch không ghi tên loại', kind: 'ke-hoach' }],
    },
    *check({ anatomy }) {
      const [number] = anatomy.of('soKyHieu');
      if (anatomy.of('tenLoai').length > 0 || number?.confidence !== 'sure') return;
      yield { message: 'thieu', place: { kind: 'missing', component: 'tenLoai' } };
    },
  });
}
