import type { Part } from '../../../anatomy/model';
import { hasBlank } from '../../../text/blanks';
import { textOf } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { groundBlocks } from '../../reading/running-text';
import { find, replaceWith, type Words } from '../../words';
import { body } from '../../law/nd30/body';

/** In a document with no enacting line the last căn cứ often runs on into the text: softer there. */
export const canCuDauCuoiDong = defineRule({
  id: 'nd30/noi-dung/can-cu-dau-cuoi-dong',
  ref: 'ND30-CC-04',
  component: 'noiDung',
  title: 'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm',
  severity: 'error',
  appliesTo: 'all',
  basis: body.canCu,
  messages: {
    thieuDau: 'Cuối căn cứ thiếu dấu “{dung}”.',
    saiDau: 'Căn cứ kết thúc bằng dấu “{dau}”, quy định dấu “{dung}”.',
  },
  examples: {
    right: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;\nTheo đề nghị của Chánh Văn phòng.\nQUYẾT ĐỊNH:'],
    wrong: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025,\nTheo đề nghị của Chánh Văn phòng.\nQUYẾT ĐỊNH:'],
  },

  *check({ anatomy, kind }) {
    for (const block of groundBlocks(anatomy)) {
      for (const [i, part] of block.entries()) {
        const isLast = i === block.length - 1;
        const mark = find(part, /(?<dau>[;.,:]?)$/du)?.dau;
        if (mark === undefined || hasBlank(textOf(part).slice(-20))) continue;
        for (const flag of judged(part, mark, isLast))
          yield isLast && kind !== 'quyet-dinh' && kind !== 'nghi-quyet' ? { ...flag, severity: 'warning' } : flag;
      }
    }
  },
});

function* judged(part: Part, mark: Words, isLast: boolean): Iterable<Flag<'thieuDau' | 'saiDau'>> {
  const dung = isLast ? '.' : ';';
  if (mark.text === dung || (isLast && mark.text === ':')) return;
  yield {
    message: mark.text === '' ? 'thieuDau' : 'saiDau',
    place: { kind: 'span', span: mark.text === '' ? lastWord(part, mark) : mark.span },
    data: { dau: mark.text, dung },
    actual: mark.text,
    expected: dung,
    fixes: [
      {
        title: mark.text === '' ? `Thêm “${dung}”` : `Đổi thành “${dung}”`,
        safety: 'safe',
        edits: [replaceWith(mark, dung)],
      },
    ],
  };
}

/** Something to point at where nothing stands. */
function lastWord(part: Part, mark: Words) {
  return find(part, /(?<tu>[^\s]{1,40})$/du)?.tu?.span ?? mark.span;
}
