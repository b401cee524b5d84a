import { headingsOf, type Heading } from '../../reading/division';
import { romanOf, valueOfRoman } from '../../reading/outline';
import { defineRule } from '../../rule';
import { thongLe } from '../../law/nd30/basis';

const ranks = ['phần', 'chương', 'mục', 'tiểu mục'];

export const phanChuongLienTuc = defineRule({
  id: 'nd30/noi-dung/phan-chuong-lien-tuc',
  ref: 'ND30-BC-09',
  component: 'noiDung',
  title: 'Số thứ tự của phần, chương, mục, tiểu mục liên tục, không nhảy, không trùng',
  severity: 'warning',
  appliesTo: 'all',
  basis: thongLe(
    'Phụ lục I, Phần I, Mục II, khoản 6, điểm c',
    'các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.',
  ),
  messages: {
    nhay: 'Sau “{truoc}” là “{nay}”, số thứ tự nhảy quãng.',
    trung: 'Số thứ tự “{nay}” bị trùng.',
    khongTuDau: '“{nay}” đứng đầu nhưng không mang số 1.',
  },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương II\nQUY ĐỊNH CỤ THỂ\nĐiều 2. Nội dung'],
    wrong: ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương III\nQUY ĐỊNH CỤ THỂ\nĐiều 2. Nội dung'],
  },

  *check({ anatomy }) {
    const last = new Map<number, number>();
    for (const heading of headingsOf(anatomy)) {
      const [rank, value] = [ranks.indexOf(heading.word.toLowerCase()), valueOf(heading)];
      if (rank < 0 || value === null) continue;
      const before = last.get(rank);
      last.set(rank, value);
      for (let lower = rank + 1; lower < ranks.length; lower++) if (last.has(lower)) last.set(lower, 0);
      const message = slip(before, value);
      if (message === null || heading.entry.written === null) continue;
      const nay = `${heading.word} ${heading.entry.number}`;
      yield {
        message,
        place: { kind: 'span', span: heading.entry.written.number.span },
        data: { nay, truoc: `${heading.word} ${writtenLike(heading, before ?? 0)}` },
        actual: nay,
        expected: `${heading.word} ${writtenLike(heading, before === value ? value + 1 : (before ?? 0) + 1)}`,
      };
    }
  },
});

/** Begun anew at 1 or one more than the last is right; below a higher division (0) both are. */
function slip(before: number | undefined, value: number): 'nhay' | 'trung' | 'khongTuDau' | null {
  if (value === 1 && before !== 1) return null;
  if (before === undefined) return value <= 4 ? 'khongTuDau' : null;
  if (before === 0 || value === before + 1) return null;
  if (value === before) return 'trung';
  return value > before && value <= before + 4 ? 'nhay' : null;
}

function valueOf({ entry: { number } }: Heading): number | null {
  return /^\d/u.test(number) ? Number(number) : valueOfRoman(number);
}

function writtenLike({ entry: { number } }: Heading, value: number): string {
  return /^\d/u.test(number) ? String(value) : romanOf(value);
}
