import type { Part } from '../../../anatomy/model';
import { vietHoa } from '../../law/nd30/capitals';
import { textOf } from '../../place';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';

/** A word in small letters opens the paragraph: no letter of a list, no abbreviation, no address. */
const mo = /^\s*(?<chu>(?<sai>\p{Ll})\p{Ll}+)(?=[ \u00a0,:])/du;
/** Characters of a first paragraph that is no field of a form. */
const dai = 100;
/** A sentence is over: the next line begins one. */
const hetCau = /\p{L}{2}[.!?]$/u;

export const dauDoanVietHoa = defineRule({
  id: 'nd30/noi-dung/dau-doan-viet-hoa',
  ref: 'ND30-VH-01',
  component: 'noiDung',
  title: 'Viết hoa chữ cái đầu đoạn văn',
  severity: 'warning',
  appliesTo: 'all',
  basis: vietHoa.datCau,
  messages: { chuaHoa: 'Đầu đoạn, chữ “{chu}” chưa viết hoa.' },
  examples: {
    right: ['Sở Nội vụ đề nghị:\nbáo cáo kết quả;\nđề xuất giải pháp.\nCác xã thực hiện./.'],
    wrong: ['Sở Nội vụ đã có hướng dẫn.\ncác xã báo cáo trước ngày 20 tháng 6 năm 2026.\nCác xã thực hiện./.'],
  },

  *check({ anatomy }) {
    const parts = anatomy.of('noiDung').filter(isRunning);
    for (const [i, part] of parts.entries()) {
      const before = parts[i - 1];
      const opens = before === undefined ? textOf(part).length > dai : followsSentence(part, before);
      if (!opens || part.paragraph.label !== '') continue;
      const found = find(part, mo);
      if (found?.chu === undefined || found.sai === undefined) continue;
      const right = found.sai.text.toUpperCase();
      yield {
        message: 'chuaHoa',
        place: { kind: 'span', span: found.chu.span },
        data: { chu: found.chu.text },
        actual: found.chu.text,
        expected: `${right}${found.chu.text.slice(1)}`,
        fixes: [{ title: `Ghi “${right}”`, safety: 'review', edits: [replaceWith(found.sai, right)] }],
      };
    }
  },
});

function followsSentence({ paragraph }: Part, before: Part): boolean {
  return paragraph.index === before.paragraph.index + 1 && hetCau.test(textOf(before));
}

function isRunning({ role }: Part): boolean {
  return role === 'moDau' || role === 'doan' || role === 'ket';
}
