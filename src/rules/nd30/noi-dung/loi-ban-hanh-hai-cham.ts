import { specimens } from '../../law/nd30/specimens';
import { defineRule } from '../../rule';
import { spanIn } from '../../place';
import { replaceWith, wordsOf } from '../../words';

export const loiBanHanhHaiCham = defineRule({
  id: 'nd30/noi-dung/loi-ban-hanh-hai-cham',
  ref: 'ND30-MAU-1.2',
  component: 'noiDung',
  title: 'Sau “QUYẾT ĐỊNH”, “QUYẾT NGHỊ” trước các điều có dấu hai chấm',
  severity: 'warning',
  appliesTo: ['quyet-dinh', 'nghi-quyet'],
  basis: specimens.quyetDinh,
  messages: { thieuDau: 'Sau “{chu}” thiếu dấu hai chấm.' },
  examples: {
    right: ['QUYẾT ĐỊNH:\nĐiều 1. Quyết định này có hiệu lực kể từ ngày ký./.'],
    wrong: ['QUYẾT ĐỊNH\nĐiều 1. Quyết định này có hiệu lực kể từ ngày ký./.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiDung')) {
      if (part.role === 'oBang' || !/^QUYẾT (?:ĐỊNH|NGHỊ)$/u.test(wordsOf(part))) continue;
      const { paragraph, end } = part;
      yield {
        message: 'thieuDau',
        place: { kind: 'span', span: spanIn(paragraph, part.start, end) },
        data: { chu: wordsOf(part) },
        actual: wordsOf(part),
        expected: `${wordsOf(part)}:`,
        fixes: [
          {
            title: `Ghi “${wordsOf(part)}:”`,
            safety: 'safe',
            edits: [replaceWith({ text: '', span: spanIn(paragraph, end, end) }, ':')],
          },
        ],
      };
    }
  },
});
