import { at } from '../../place';
import { body } from '../../law/nd30/body';
import { entriesOf, type Entry } from '../../reading/outline';
import { defineRule } from '../../rule';

export const danhSoTu1 = defineRule({
  id: 'nd30/noi-dung/danh-so-tu-1',
  ref: 'ND30-BC-09',
  component: 'noiDung',
  title: 'Khoản trong mỗi mục, mỗi điều đánh số lại từ 1, khi các mục, điều khác đều như vậy',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...body.khoan, standing: 'custom' },
  messages: { khongTu1: 'Khoản đầu của {cha} mang số {so}, trong khi các {loai} khác bắt đầu từ 1.' },
  examples: {
    right: ['I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n1. Một.\n2. Hai.\nIII. THỰC HIỆN\n1. Một./.'],
    wrong: ['I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n3. Một.\n4. Hai.\nIII. THỰC HIỆN\n1. Một./.'],
  },

  *check({ anatomy }) {
    const openings = openingsIn(entriesOf(anatomy));
    for (const level of ['laMa', 'dieu'] as const) {
      const own = openings.filter(({ parent }) => parent.level === level);
      const wrong = own.filter(({ first }) => first.number !== '1');
      const begunAnew = own.slice(1).filter(({ first }) => first.number === '1').length;
      if (begunAnew === 0 || wrong.length > begunAnew) continue;
      for (const { parent, first } of wrong) {
        const loai = level === 'dieu' ? 'điều' : 'mục';
        yield {
          message: 'khongTu1',
          place: first.written === null ? at(first.part) : { kind: 'span', span: first.written.number.span },
          data: { cha: `${level === 'dieu' ? 'Điều' : 'mục'} ${parent.number}`, so: first.number, loai },
          actual: first.number,
          expected: '1',
        };
      }
    }
  },
});

interface Opening {
  readonly parent: Entry;
  readonly first: Entry;
}

/** The first khoản below each Roman number and each điều; one that is written on the điều's own line is none. */
function openingsIn(entries: readonly Entry[]): readonly Opening[] {
  return entries.flatMap((parent, i) => {
    const first = entries[i + 1];
    const isParent = parent.level === 'laMa' || parent.level === 'dieu';
    if (!isParent || first?.level !== 'khoan' || first.mark !== '.') return [];
    return / 1[.)] /.test(parent.part.paragraph.text.slice(0, 200)) ? [] : [{ parent, first }];
  });
}
