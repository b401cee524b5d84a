import type { Anatomy, Part } from '../../../anatomy/model';
import { at } from '../../place';
import { body } from '../../law/nd30/body';
import { entriesOf } from '../../reading/outline';
import { defineRule, type Flag } from '../../rule';
import { find } from '../../words';

const maybe = /^\d{1,2}\.\d/;
const typed = /^(?<so>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?[ \u00a0]{1,9}(?=[\p{Lu}“"])/du;
const printed = /^\d{1,2}(?:\.\d{1,2}){1,2}(?=[.)]?$)/u;

export const danhSoThapPhan = defineRule({
  id: 'nd30/noi-dung/danh-so-thap-phan',
  ref: 'ND30-BC-09',
  component: 'noiDung',
  title: 'Số thứ tự nhiều cấp (1.1, 1.2, …) liên tục và theo số của cấp trên',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...body.trinhTu, standing: 'custom' },
  messages: {
    nhay: 'Số thứ tự nhảy từ “{truoc}” sang “{nay}”.',
    trung: 'Số thứ tự “{nay}” bị trùng.',
    khacCha: 'Số “{nay}” nằm dưới khoản {cha} nhưng không bắt đầu bằng {cha}.',
  },
  examples: {
    right: ['1. Một\n1.1. Một một.\n1.2. Một hai.\n2. Hai\n2.1. Hai một./.'],
    wrong: ['1. Một\n1.1. Một một.\n1.3. Một hai.\n2. Hai./.', '1. Một\n1.1. Một một.\n2. Hai\n1.2. Hai một./.'],
  },

  *check({ anatomy }) {
    let last = null as readonly number[] | null;
    for (const { part, numbers, parent } of decimalsIn(anatomy)) {
      const flag = slip(part, numbers, parent, last);
      if (flag !== null) yield flag;
      last = numbers;
    }
  },
});

interface Decimal {
  readonly part: Part;
  readonly numbers: readonly number[];
  /** The number of the khoản above; null where a heading of another kind stands between. */
  readonly parent: number | null;
}

/** The decimal numbers with the khoản they stand under. */
function* decimalsIn(anatomy: Anatomy): Iterable<Decimal> {
  const parts = anatomy.of('noiDung');
  const first = parts.findIndex((part) => numbersOf(part) !== null);
  if (first < 0) return;
  const entries = new Map(entriesOf(anatomy).map((entry) => [entry.part, entry]));
  let parent = null as number | null;
  for (const part of parts) {
    const entry = entries.get(part);
    if (entry !== undefined) {
      if (entry.level === 'khoan' && entry.mark === '.') parent = Number(entry.number);
      else if (entry.level !== 'diem' && entry.level !== 'khoan') parent = null;
      continue;
    }
    const numbers = part.role === 'oBang' || part.role === 'canCu' ? null : numbersOf(part);
    if (numbers !== null) yield { part, numbers, parent };
  }
}

function numbersOf(part: Part): readonly number[] | null {
  const { label, text } = part.paragraph;
  const written =
    label === ''
      ? maybe.test(text.slice(part.start, part.start + 4)) &&
        find({ ...part, end: Math.min(part.end, part.start + 40) }, typed)?.so?.text
      : printed.exec(label.trim())?.[0];
  return typeof written === 'string' ? written.split('.').map(Number) : null;
}

function slip(
  part: Part,
  numbers: readonly number[],
  parent: number | null,
  last: readonly number[] | null,
): Flag<'nhay' | 'trung' | 'khacCha'> | null {
  const place = at(part);
  const nay = numbers.join('.');
  if (parent !== null && numbers[0] !== parent && last?.[0] !== undefined && Math.abs((numbers[0] ?? 0) - parent) === 1)
    return { message: 'khacCha', place, data: { nay, cha: String(parent) }, actual: nay };
  if (last?.slice(0, -1).join('.') !== numbers.slice(0, -1).join('.')) return null;
  const [before, value] = [last.at(-1) ?? 0, numbers.at(-1) ?? 0];
  const data = { truoc: last.join('.'), nay };
  if (value === before) return { message: 'trung', place, data, actual: nay };
  return value > before + 1 && value <= before + 4 ? { message: 'nhay', place, data, actual: nay } : null;
}
