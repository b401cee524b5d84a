import * as z from 'zod/mini';

const levels = ['off', 'info', 'warning', 'error'] as const;

const word = z.strictObject({
  short: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(20),
      z.regex(/^\S*$/u, 'không được có dấu cách'),
      z.describe('Chữ viết tắt, không có dấu cách: “TTPVHCC”.'),
    ),
  full: z.string().check(z.minLength(1), z.maxLength(200), z.describe('Tên viết đủ.')),
});

const words = (description: string) => z.optional(z.array(word).check(z.describe(description)));

/** The file in which an office keeps its own rules. */
export const officeFile = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.optional(z.literal(1).check(z.describe('Phiên bản của dạng tệp này: 1.'))),
  name: z.optional(
    z
      .string()
      .check(z.minLength(1), z.maxLength(200), z.describe('Tên cơ quan hoặc tên bộ quy tắc, để người đọc nhận ra.')),
  ),
  rules: z.optional(
    z
      .record(z.string(), z.enum(levels))
      .check(
        z.describe('Mức của từng quy tắc theo mã (“chung/noi-dung/tu-lap”) hoặc của cả nhóm (“chung/noi-dung/*”).'),
      ),
  ),
  abbreviations: z.optional(
    z
      .strictObject({
        organisations: words('Chữ viết tắt tên cơ quan, tổ chức.'),
        units: words('Chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực.'),
        types: words('Chữ viết tắt tên loại văn bản riêng của cơ quan.'),
      })
      .check(z.describe('Chữ viết tắt của riêng cơ quan.')),
  ),
});

/** The file as it was written, its form found good. */
export type OfficeFile = z.infer<typeof officeFile>;

/** The form of the file as a JSON Schema, by which editors complete and mark. */
export function officeJsonSchema(): object {
  return { title: 'Thể Thức: quy tắc của cơ quan', ...z.toJSONSchema(officeFile) };
}
