import type { Occurrence, Part } from '../../../anatomy/model';
import type { Edit } from '../../../finding/model';
import { isEnded } from '../../reading/end-sign';
import { textOf } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { find, findAll, replaceWith } from '../../words';
import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { endedKinds } from '../../law/nd30/kinds';

export const ketThucGiua = defineRule({
  id: 'nd30/noi-dung/ket-thuc-giua',
  ref: 'ND30-ND-05',
  component: 'noiDung',
  title: '“./.” chỉ ghi một lần, ở cuối nội dung',
  severity: 'warning',
  appliesTo: endedKinds,
  basis: docTuNghiDinh30('Phụ lục III, Mục II, các mẫu 1.1 đến 1.10', './.'),
  messages: { giua: 'Ghi “./.” giữa nội dung; ký hiệu này chỉ ở cuối nội dung.' },
  examples: {
    right: ['Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.'],
    wrong: ['Đề nghị các đơn vị báo cáo./.\nYêu cầu các cơ quan triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const occurrence of anatomy.occurrences) {
      if (occurrence.component !== 'noiDung' || occurrence.parts.at(-1)?.role !== 'ket') continue;
      yield* signsBefore(occurrence);
    }
  },
});

function* signsBefore({ parts }: Occurrence): Iterable<Flag<'giua'>> {
  const last = parts.at(-1);
  if (last === undefined || isRemark(last)) return;
  for (const part of parts) {
    if (part.role === 'oBang' || !part.paragraph.text.includes('/.')) continue;
    for (const { sai } of findAll(part, /(?<sai>\.\/\.)/dgu)) {
      if (sai === undefined || (part === last && sai.span.end === part.end)) continue;
      const isMoved = !isEnded(last);
      const edits: Edit[] = [replaceWith(sai, '.'), ...(isMoved ? signAt(last) : [])];
      yield {
        message: 'giua',
        place: { kind: 'span', span: sai.span },
        actual: './.',
        expected: '.',
        fixes: [
          { title: isMoved ? 'Đưa “./.” về cuối nội dung' : 'Ghi “.”', safety: isMoved ? 'review' : 'safe', edits },
        ],
      };
    }
  }
}

function signAt(last: Part): readonly Edit[] {
  const dau = find(last, /(?<dau>\.?)$/du)?.dau;
  return dau === undefined ? [] : [replaceWith(dau, './.')];
}

/** “(Gửi kèm danh sách)”, “Ghi chú: …” below the end belongs to no sentence. */
function isRemark(part: Part): boolean {
  return (
    !isEnded(part) &&
    /^\s*(?:[(*[“"]|Ghi chú|Gửi kèm|Kèm theo|Đính kèm|Tài liệu)/u.test(textOf(part).slice(0, 20).normalize('NFC'))
  );
}
