import type { Anatomy, Part } from '../../../anatomy/model';
import { entriesOf, valueOfRoman, type Entry, type Level } from '../../reading/outline';
import { at, firstVisibleRun } from '../../place';
import type { Place } from '../../../finding/model';
import { defineRule, type Flag } from '../../rule';
import { thongLe } from '../../law/nd30/basis';

/** What begins anew below each level; điều go on through the whole document. */
const endedBy: Readonly<Record<Level, readonly Level[]>> = {
  chiaPhan: ['laMa', 'khoan'],
  laMa: ['khoan'],
  dieu: ['khoan'],
  khoan: [],
  diem: [],
};

export const danhSoLienTuc = defineRule({
  id: 'nd30/noi-dung/danh-so-lien-tuc',
  ref: 'ND30-BC-09',
  component: 'noiDung',
  title: 'Số thứ tự cùng một cấp liên tục, không nhảy, không trùng',
  severity: 'warning',
  appliesTo: 'all',
  basis: thongLe(
    'Phụ lục I, Phần I, Mục II, khoản 6, điểm c',
    'các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.',
  ),
  messages: {
    nhay: 'Số thứ tự nhảy từ “{truoc}” sang “{nay}”.',
    trung: 'Số thứ tự “{nay}” bị trùng.',
  },
  examples: {
    right: ['1. Rà soát danh sách.\n2. Gửi danh sách.\n3. Tổng hợp báo cáo./.'],
    wrong: [
      '1. Rà soát danh sách.\n3. Gửi danh sách.\n4. Tổng hợp báo cáo./.',
      '1. Rà soát danh sách.\n2. Gửi danh sách.\n2. Tổng hợp báo cáo./.',
    ],
  },

  *check({ anatomy }) {
    const entries = entriesOf(anatomy);
    const goOn = goingOn(anatomy, entries);
    for (const group of groupsOf(entries)) yield* slipsIn(group, goOn);
  },
});

/** Entries right below another numbered paragraph that does not announce a list: no new list begins there. */
function goingOn(anatomy: Anatomy, entries: readonly Entry[]): ReadonlySet<Entry> {
  const numbered = new Map(entries.map((entry) => [entry.part, entry]));
  const goOn = new Set<Entry>();
  let before = null as Part | null;
  for (const part of anatomy.of('noiDung')) {
    const entry = numbered.get(part);
    const above = before === null ? undefined : numbered.get(before);
    if (entry !== undefined && above !== undefined && before !== null && isClosed(above, before)) goOn.add(entry);
    before = part;
  }
  return goOn;
}

/** A sentence that has come to its end under a khoản or a điểm. */
function isClosed({ level }: Entry, { paragraph, end }: Part): boolean {
  return (level === 'khoan' || level === 'diem') && /[.;]$/u.test(paragraph.text.slice(0, end));
}

/** Entries of one level below one parent. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  const open = new Map<Level, Entry[]>();
  for (const entry of entries) {
    for (const level of endedBy[entry.level]) open.delete(level);
    if (entry.level === 'chiaPhan' || entry.level === 'diem') continue;
    const group = open.get(entry.level);
    if (group === undefined) {
      open.set(entry.level, [entry]);
      groups.push(open.get(entry.level) ?? []);
    } else group.push(entry);
  }
  return groups;
}

/** A number is right after its predecessor in the group, after the last of its own look, or as the first of a list. */
function* slipsIn(group: readonly Entry[], goOn: ReadonlySet<Entry>): Iterable<Flag<'nhay' | 'trung'>> {
  const numbers = new Set(group.map(valueOf));
  const lastOfLook = new Map<string, number>();
  for (const [i, entry] of group.entries()) {
    const [before, value] = [group[i - 1], valueOf(entry)];
    const look = lookOf(entry);
    if (value === 1 && before !== undefined && goOn.has(entry) && lookOf(before) === look && before.level === 'khoan')
      yield { message: 'trung', place: placeOf(entry), data: { truoc: before.number, nay: entry.number }, actual: '1' };
    else if (
      before !== undefined &&
      value !== 1 &&
      value !== valueOf(before) + 1 &&
      value !== (lastOfLook.get(look) ?? 0) + 1
    ) {
      const [last, sameLook] = [valueOf(before), lookOf(before) === look];
      const place = placeOf(entry);
      const data = { truoc: before.number, nay: entry.number };
      if (value === last && sameLook) yield { message: 'trung', place, data, actual: entry.number };
      else if (value > last + 1 && value <= last + 4 && sameLook && !numbers.has(last + 1))
        yield { message: 'nhay', place, data, actual: entry.number };
    }
    lastOfLook.set(look, value);
  }
}

function placeOf({ part, written }: Entry): Place {
  return written === null ? at(part) : { kind: 'span', span: written.number.span };
}

function valueOf({ level, number }: Entry): number {
  return level === 'laMa' ? (valueOfRoman(number) ?? 0) : Number(number);
}

/** The sign after the number and the weight of the words: what the eye takes for one list. Điều are one list by their word. */
function lookOf({ level, mark, part }: Entry): string {
  if (level === 'dieu') return level;
  return `${mark}${firstVisibleRun(part)?.format.bold === true ? ' đậm' : ''}`;
}
