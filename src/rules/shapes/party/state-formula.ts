import { at, textOf } from '../../place';
import { defineRule, type Rule } from '../../rule';
import type { PartyDemand } from './demand';

/** “Độc lập - Tự do - Hạnh phúc” belongs to the State's documents. */
export function noMottoRule(demand: PartyDemand): Rule<'coTieuNgu'> {
  return defineRule({
    ...demand,
    component: 'tieuNgu',
    title: 'Văn bản của Đảng không ghi Tiêu ngữ',
    appliesTo: 'all',
    messages: { coTieuNgu: 'Văn bản của Đảng ghi Tiêu ngữ “{actual}” của văn bản Nhà nước.' },
    examples: { right: [{ text: null, shown: 'không có Tiêu ngữ' }], wrong: ['Độc lập - Tự do - Hạnh phúc'] },
    *check({ anatomy }) {
      const [part] = anatomy.of('tieuNgu');
      if (part !== undefined)
        yield { message: 'coTieuNgu', place: at(part), data: { actual: textOf(part) }, actual: textOf(part) };
    },
  });
}
