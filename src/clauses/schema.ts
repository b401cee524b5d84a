import * as z from 'zod/mini';
import { kinds } from '../anatomy/model';
import { isNote } from '../text/placeholder';
import { slug } from './body';
import { categories, clauseSystems, slotSources, slotTypes } from './model';

const name = (description: string) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(80),
      z.regex(slug, 'chỉ gồm chữ thường không dấu, chữ số và gạch nối'),
      z.describe(description),
    );

const words = (most: number, description: string) =>
  z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(most),
      z.regex(/^[^\n\r\t]*$/u, 'không được xuống dòng'),
      z.describe(description),
    );

const slot = z.strictObject({
  name: name('Tên của chỗ điền, như trong lời văn: “don-vi-chu-tri”. Cùng tên thì điền một lần.'),
  type: z
    .enum(slotTypes)
    .check(
      z.describe(
        'Điền gì: unit (đơn vị), person (người), date (ngày), deadline (hạn), year (năm), period (kỳ), instrument (văn bản), option (chọn), text (chữ).',
      ),
    ),
  label: words(80, 'Tên hiện bên ô điền: “Đơn vị chủ trì”.'),
  placeholder: z.optional(
    words(80, 'Chữ hiện trong ngoặc vuông khi chưa điền: “tên đơn vị chủ trì”.').check(
      z.refine(isNote, 'mở đầu bằng “tên”, “ghi”, “điền”, “số”, “ngày”, “nội dung” … để nhận ra là chỗ chưa điền'),
    ),
  ),
  sample: z.optional(words(400, 'Ví dụ.')),
  partySample: z.optional(words(400, 'Ví dụ trong văn bản của Đảng.')),
  options: z.optional(
    z
      .array(words(120, 'Một lựa chọn.'))
      .check(z.minLength(1), z.maxLength(60), z.describe('Các lựa chọn (type: option, period).')),
  ),
  from: z.optional(z.enum(slotSources).check(z.describe('Lấy từ đâu khi không hỏi.'))),
});

const clause = z.strictObject({
  id: name('Mã, không dấu: “giao-chu-tri-phoi-hop”.'),
  title: words(160, 'Tên để tìm và chọn.'),
  system: z.enum(clauseSystems).check(z.describe('nd30 (văn bản hành chính), hd05 (văn bản của Đảng), chung.')),
  category: z.enum(categories).check(z.describe('Nhóm.')),
  kinds: z.optional(
    z.array(z.enum(kinds)).check(z.maxLength(kinds.length), z.describe('Loại văn bản dùng được; không ghi: mọi loại.')),
  ),
  field: z.optional(words(80, 'Lĩnh vực.')),
  body: z
    .array(words(4000, 'Một đoạn; {ten-cho-dien} là chỗ điền; không ghi số thứ tự và “./.”.'))
    .check(z.minLength(1), z.maxLength(40)),
  slots: z.optional(z.array(slot).check(z.maxLength(60), z.describe('Chỗ điền riêng của điều khoản này.'))),
  keywords: z.optional(z.array(words(80, 'Một từ khóa.')).check(z.maxLength(40))),
  seen: z.optional(
    z
      .int()
      .check(z.minimum(1), z.describe('Số văn bản của cơ quan có đoạn này (lệnh harvest-clauses ghi, để xem lại).')),
  ),
});

/** The file that clauses are kept in: the library's own files, an office's, and what is exported. */
export const libraryFile = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1).check(z.describe('Phiên bản của dạng tệp này: 1.')),
  name: z.optional(words(200, 'Tên thư viện hoặc cơ quan, để người đọc nhận ra.')),
  about: z.optional(words(1000, 'Lời dẫn cho người đọc tệp.')),
  slots: z.optional(z.array(slot).check(z.maxLength(500), z.describe('Chỗ điền dùng chung trong tệp.'))),
  clauses: z.array(clause).check(z.maxLength(100_000)),
  harvested: z.optional(
    z.array(z.string()).check(z.describe('Dấu của các đoạn lệnh harvest-clauses đã đưa vào, để không đưa lại.')),
  ),
});

/** The file as written, its form found good. */
export type LibraryFile = z.infer<typeof libraryFile>;
export type SlotEntry = z.infer<typeof slot>;
export type ClauseEntry = z.infer<typeof clause>;

/** The form of the file as a JSON Schema, by which editors complete and mark. */
export function libraryJsonSchema(): object {
  return { title: 'Thể Thức: điều khoản mẫu', ...z.toJSONSchema(libraryFile) };
}
