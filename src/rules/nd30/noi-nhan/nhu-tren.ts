import { at, textOf } from '../../place';
import { nghiDinh30 } from '../../law/nd30/basis';
import { isUnfilled, receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { fold } from '../../../text/fold';

export const nhuTren = defineRule({
  id: 'nd30/noi-nhan/nhu-tren',
  ref: 'ND30-NN-04',
  component: 'noiNhan',
  title: 'Văn bản có “Kính gửi” thì dòng đầu của Nơi nhận là “Như trên”',
  severity: 'error',
  appliesTo: ['cong-van', 'to-trinh', 'bao-cao'],
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
    'Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.',
  ),
  messages: {
    thieu: 'Nơi nhận không có dòng “- Như trên;” ở đầu.',
    khongODau: 'Dòng “Như trên” không đứng đầu Nơi nhận.',
  },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Giám đốc Sở;\n- Lưu: VT, VP.', 'Nơi nhận:\n- Giám đốc Sở;\n- Như trên;\n- Lưu: VT, VP.'],
  },

  *check({ anatomy }) {
    const parts = anatomy.of('noiNhan');
    if (anatomy.of('kinhGui').length === 0 || !parts.some((part) => part.role === 'heading')) return;
    const list = receiversOf(parts.filter((part) => part.role !== 'heading'));
    const [receiver] = list;
    if (receiver === undefined || isUnfilled(receiver) || refersUp(textOf(receiver.first))) return;
    const { first } = receiver;
    const later = list.find((it) => refersUp(textOf(it.first)));
    if (later !== undefined) {
      yield { message: 'khongODau', place: at(later.first), actual: textOf(later.first) };
      return;
    }
    const { part, index, text, label } = first.paragraph;
    const alone = text.slice(0, first.start).trim() === '';
    yield {
      message: 'thieu',
      place: at(first),
      expected: '- Như trên;',
      fixes: alone
        ? [
            {
              title: 'Thêm dòng “- Như trên;”',
              safety: 'review',
              edits: [
                {
                  kind: 'insertParagraphs',
                  part,
                  paragraph: index,
                  where: 'before',
                  expect: text,
                  lines: [label === '' ? '- Như trên;' : 'Như trên;'],
                },
              ],
            },
          ]
        : [],
    };
  },
});

/** “Như trên” and what offices write for it; the wording itself is nhu-kinh-gui’s matter. */
function refersUp(text: string): boolean {
  return /^(?:[-–—+*•] ?)?(?:nhu|n[/.]?t)\b ?(?:tren|kinh|phan|muc|dieu|$|[;.])/.test(fold(text));
}
