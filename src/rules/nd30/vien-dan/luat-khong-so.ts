import { body } from '../../law/nd30/body';
import { defineRule } from '../../rule';
import { hinted } from '../../sieve/sieve';
import { isQuoted, textRoles } from '../../shapes/wording';
import { findAll } from '../../words';

/** “Luật Đất đai số 31/2024/QH15”: the number of a law or an ordinance after its name. */
const pattern =
  /(?<![\p{L}\p{N}])(?:Luật|Bộ luật|Pháp lệnh) \p{Lu}[\p{L}, ]{2,90}? (?<sai>(?:số:? ?)?\d{1,3}\/\d{4}\/(?:QH\d{1,2}|(?:PL-)?UBTVQH\d{1,2}))/dgu;

const hint = /\/QH|\/UBTVQH|\/PL/;

export const luatKhongSo = defineRule({
  id: 'nd30/vien-dan/luat-khong-so',
  ref: 'ND30-VD-02',
  component: 'vienDan',
  title: 'Viện dẫn Luật, Pháp lệnh chỉ ghi tên loại và tên, không ghi số, ký hiệu',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.vienDan,
  messages: { coSo: 'Viện dẫn Luật, Pháp lệnh có ghi “{sai}”, quy định chỉ ghi tên loại và tên.' },
  examples: {
    right: ['Thực hiện theo quy định của Luật Đất đai.'],
    wrong: ['Thực hiện theo quy định của Luật Đất đai số 31/2024/QH15.'],
  },

  *check({ anatomy }) {
    for (const part of hinted(anatomy.of('noiDung'), hint, pattern)) {
      if (part.role === 'canCu' || !textRoles.includes(part.role)) continue;
      for (const { sai } of findAll(part, pattern)) {
        if (sai === undefined || isQuoted(part, sai.span.start)) continue;
        yield { message: 'coSo', place: { kind: 'span', span: sai.span }, data: { sai: sai.text }, actual: sai.text };
      }
    }
  },
});
