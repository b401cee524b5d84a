import { isUpper } from '../text/letter-case';
import { plainInPlace } from '../text/plain';

/** Bodies as letterheads print them, folded, and as sentences write them. */
const heads: readonly (readonly [plain: string, written: string])[] = [
  ['uy ban nhan dan', 'Ủy ban nhân dân'],
  ['hoi dong nhan dan', 'Hội đồng nhân dân'],
  ['van phong hoi dong nhan dan va uy ban nhan dan', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
  ['van phong uy ban nhan dan', 'Văn phòng Ủy ban nhân dân'],
  ['dang uy', 'Đảng ủy'],
  ['tinh uy', 'Tỉnh ủy'],
  ['thanh uy', 'Thành ủy'],
  ['dang bo', 'Đảng bộ'],
  ['so noi vu', 'Sở Nội vụ'],
  ['so tai chinh', 'Sở Tài chính'],
  ['so xay dung', 'Sở Xây dựng'],
  ['so tu phap', 'Sở Tư pháp'],
  ['so cong thuong', 'Sở Công Thương'],
  ['so y te', 'Sở Y tế'],
  ['so giao duc va dao tao', 'Sở Giáo dục và Đào tạo'],
  ['so khoa hoc va cong nghe', 'Sở Khoa học và Công nghệ'],
  ['so nong nghiep va moi truong', 'Sở Nông nghiệp và Môi trường'],
  ['so van hoa, the thao va du lich', 'Sở Văn hóa, Thể thao và Du lịch'],
];

/** Places after the name of a body: the unit in lower case, its name with capitals. */
const place = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu) /u;

/**
 * A name in capitals as sentences write it: as one of the texts has it, else put together where only one way of writing
 * is possible; null where neither helps. Names in another letter case are given back as they are.
 */
export function nameInSentence(printed: string, texts: readonly string[]): string | null {
  const name = printed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || !isUpper(name)) return name === '' ? null : name;
  return asWrittenIn(texts, name) ?? composed(name);
}

function asWrittenIn(texts: readonly string[], name: string): string | null {
  const plain = plainInPlace(name);
  for (const text of texts) {
    const folded = plainInPlace(text);
    for (let at = folded.indexOf(plain); at >= 0; at = folded.indexOf(plain, at + 1)) {
      const written = text.slice(at, at + plain.length);
      const isWhole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + plain.length));
      if (isWhole && !isUpper(written)) return written;
    }
  }
  return null;
}

function composed(name: string): string | null {
  const plain = plainInPlace(name);
  const head = heads.findLast(([it]) => plain === it || plain.startsWith(`${it} `));
  if (head === undefined) return null;
  const rest = name.slice(head[0].length).trim().toLowerCase();
  if (rest === '') return head[1];
  const unit = place.exec(rest)?.[0];
  if (unit === undefined) return null;
  const proper = rest.slice(unit.length).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return `${head[1]} ${proper === 'Hồ Chí Minh' ? 'Thành phố ' : unit}${proper}`;
}
