import type { Anatomy } from '../../../anatomy/model';
import { defineRule, type Rule } from '../../rule';
import { findAll, replaceWith, type Words } from '../../words';
import { textRoles } from '../wording';
import type { PartyDemand } from './demand';

const cited =
  /(?<quanh>[Ss]ố (?:\d{1,5}[-/]\p{Lu}[\p{L}\d]{0,6}[-/]\p{Lu}[\p{L}\d]{1,14}(?:-\p{Lu}[\p{L}\d]{1,10})?(?:\/nb)?|\d{1,4}\/\d{4}\/\p{Lu}[\p{L}\d-]{1,14})(?<sai> )ngày \d)/dgu;

/** “số 25-NQ/TW, ngày 03/6/2013”: a comma before the day; one flag for a draft. */
export function commaBeforeDayRule(demand: PartyDemand): Rule<'motCho' | 'nhieuCho'> {
  return defineRule({
    ...demand,
    component: 'vienDan',
    title: 'Khi viện dẫn, giữa số, ký hiệu và “ngày” của văn bản có dấu phẩy',
    appliesTo: 'all',
    messages: {
      motCho: 'Giữa ký hiệu và “ngày” của văn bản được viện dẫn thiếu dấu phẩy.',
      nhieuCho: 'Có {count} chỗ viện dẫn thiếu dấu phẩy giữa ký hiệu và “ngày”.',
    },
    examples: {
      right: ['Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương.'],
      wrong: ['Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương.'],
    },
    *check({ anatomy }) {
      const places = citedIn(anatomy);
      const first = places[0];
      if (first === undefined) return;
      yield {
        message: places.length === 1 ? 'motCho' : 'nhieuCho',
        place: { kind: 'span', span: first.quanh.span },
        data: { count: String(places.length) },
        actual: first.quanh.text,
        expected: first.quanh.text.replace(/[ \u00a0](?=ngày)/u, ', '),
        fixes: [
          {
            title: 'Thêm dấu phẩy trước “ngày”',
            safety: 'review',
            edits: places.map(({ sai }) => replaceWith(sai, ', ')),
          },
        ],
      };
    },
  });
}

/** A symbol after a number. */
const hint = /\d[-/][A-ZĐ\d]/;

function citedIn(anatomy: Anatomy): readonly { readonly quanh: Words; readonly sai: Words }[] {
  return anatomy
    .of('noiDung')
    .filter(({ role, paragraph }) => textRoles.includes(role) && hint.test(paragraph.text))
    .flatMap((part) => findAll(part, cited))
    .flatMap(({ quanh, sai }) => (quanh === undefined || sai === undefined ? [] : [{ quanh, sai }]));
}
