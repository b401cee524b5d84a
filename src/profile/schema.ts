import * as z from 'zod/mini';
import { kinds, type IsoDate } from '../anatomy/model';
import { fields, type Profile } from './model';

const words = (description: string) => z.string().check(z.maxLength(300), z.describe(description));
const kind = z.enum(kinds);
const kindOrAny = z.enum([...kinds, '*']);

const unit = z.strictObject({
  short: words('Chữ viết tắt trong số, ký hiệu: “TCKH”.'),
  full: words('Tên đơn vị hoặc lĩnh vực.'),
});

const signer = z.strictObject({
  name: words('Họ tên người ký.'),
  authority: z.optional(
    z.array(words('“TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”; văn bản của Đảng: “T/M ĐẢNG UỶ”.')).check(z.maxLength(3)),
  ),
  title: z.optional(words('Chức vụ của chính người ký: “PHÓ CHỦ TỊCH”.')),
  kinds: z.optional(z.array(kind).check(z.describe('Những loại văn bản người này thường ký như vậy.'))),
});

/** The file in which an agency keeps its profile: its form; what the fields say is looked at in faults.ts. */
export const profileFile = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1).check(z.describe('Phiên bản của dạng tệp này: 1.')),
  name: words('Tên đầy đủ, chữ như trong câu: “Ủy ban nhân dân xã Bình Sơn”.'),
  shortName: z.optional(words('Tên gọi tắt trong lời văn: “UBND xã Bình Sơn”.')),
  symbol: words('Viết tắt trong số, ký hiệu: “UBND”.'),
  superior: z.optional(words('Dòng trên tên cơ quan ở đầu văn bản; không có thì bỏ trường này.')),
  place: words('Địa danh: “Bình Sơn”.'),
  convention: z.enum(['nd30', 'hd05']).check(z.describe('“nd30”: Nghị định 30/2020/NĐ-CP; “hd05”: văn bản của Đảng.')),
  field: z.optional(
    z.enum(fields).check(z.describe('Ngành riêng: giáo dục, y tế, lực lượng vũ trang, khoa học; “general”: còn lại.')),
  ),
  since: z.optional(words('Ngày hồ sơ này bắt đầu đúng: “2025-07-01”; văn bản đề ngày trước đó không đối chiếu.')),
  units: z.optional(z.array(unit).check(z.maxLength(500))),
  signers: z.optional(z.array(signer).check(z.maxLength(200))),
  receivers: z.optional(
    z
      .partialRecord(kindOrAny, z.array(words('Một dòng Nơi nhận; “{đơn vị}” là đơn vị soạn thảo.')))
      .check(z.describe('Nơi nhận thường dùng theo loại văn bản; “*”: mọi loại còn lại.')),
  ),
  numbers: z.optional(
    z
      .partialRecord(kindOrAny, words('“{số}/{loại}-{cơ quan}”, “{số}/{cơ quan}-{đơn vị}”.'))
      .check(z.describe('Cách ghi số, ký hiệu theo loại văn bản; “*”: mọi loại còn lại.')),
  ),
});

/** The file as it was written, its form found good. */
export type ProfileFile = z.infer<typeof profileFile>;

/** The form of the file as a JSON Schema, by which editors complete and mark. */
export function profileJsonSchema(): object {
  return { title: 'Thể Thức: hồ sơ cơ quan', ...z.toJSONSchema(profileFile) };
}

/** What a file says, letters composed, blanks single, capitals where they are printed; fields left out are empty. */
export function profileOf(file: ProfileFile): Profile {
  const { shortName, superior, since } = file;
  return {
    name: tidy(file.name),
    shortName: tidy(shortName ?? '') || null,
    symbol: tidy(file.symbol),
    superior: tidy(superior ?? '') || null,
    place: tidy(file.place),
    convention: file.convention,
    field: file.field ?? 'general',
    since: since === undefined ? null : (tidy(since) as IsoDate),
    units: (file.units ?? []).map(({ short, full }) => ({ short: tidy(short), full: tidy(full) })),
    signers: (file.signers ?? []).map(({ name, authority = [], title = '', kinds: own = [] }) => ({
      name: tidy(name),
      authority: authority.map((line) => tidy(line).toLocaleUpperCase('vi')),
      title: tidy(title).toLocaleUpperCase('vi'),
      kinds: own,
    })),
    receivers: mapped(file.receivers ?? {}, (lines) => lines.map(receiverOf)),
    numbers: mapped(file.numbers ?? {}, tidy),
  };
}

/** A receiver without the dash and the mark that the page prints around it. */
export function receiverOf(line: string): string {
  return tidy(line)
    .replace(/^[-–+*•]\s*/u, '')
    .replace(/\s*[;.]$/u, '');
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

function mapped<Key extends string, From, To>(
  entries: Readonly<Partial<Record<Key, From>>>,
  turn: (entry: From) => To,
): Partial<Record<Key, To>> {
  const turned = Object.entries(entries).map(([key, entry]) => [key, turn(entry as From)]);
  return Object.fromEntries(turned) as Partial<Record<Key, To>>;
}
