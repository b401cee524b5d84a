import type { Entry } from '../../reading/outline';
import { isUpper } from '../../../text/letter-case';
import { at, textOf } from '../../place';
import { bangMauChu, docTuNghiDinh30 } from '../../law/nd30/basis';
import { entriesOf, romanOf } from '../../reading/outline';
import { defineRule } from '../../rule';
import { wordsOf } from '../../words';

export const deMucLaMa = defineRule({
  id: 'nd30/noi-dung/de-muc-la-ma',
  ref: 'ND30-BC-08',
  component: 'noiDung',
  title: 'Mục có tiêu đề in hoa đánh số La Mã, khi văn bản không chia theo chương, điều',
  severity: 'info',
  appliesTo: 'all',
  basis: docTuNghiDinh30(bangMauChu, 'I. NHỮNG KẾT QUẢ...'),
  messages: { aRap: 'Mục “{ten}” đánh số Ả Rập, mẫu chữ đánh số La Mã.' },
  examples: {
    right: ['I. MỤC ĐÍCH\n1. Một.\nII. NỘI DUNG\n1. Một./.'],
    wrong: ['1. MỤC ĐÍCH, YÊU CẦU\nMột.\n2. NỘI DUNG THỰC HIỆN\nHai.\n3. TỔ CHỨC THỰC HIỆN\nBa./.'],
  },

  *check({ anatomy }) {
    const entries = entriesOf(anatomy);
    if (entries.some(({ level }) => level === 'laMa' || level === 'dieu' || level === 'chiaPhan')) return;
    const wrong = entries.filter(isHeadingInCapitals);
    const first = wrong[0];
    if (first === undefined || wrong.length < 2) return;
    yield {
      message: 'aRap',
      place: first.written === null ? at(first.part) : { kind: 'span', span: first.written.number.span },
      data: { ten: textOf(first.part) },
      actual: first.number,
      expected: romanOf(Number(first.number)),
    };
  },
});

function isHeadingInCapitals({ level, mark, part }: Entry): boolean {
  return level === 'khoan' && mark === '.' && part.end - part.start < 200 && isUpper(wordsOf(part));
}
