import type { Anatomy, Part } from '../../anatomy/model';
import type { Span } from '../../draft/model';
import { hinted } from '../sieve/sieve';
import { readable } from '../words';

/** A unit that the body gives work to. */
export interface Assignment {
  /** Its name as written, in NFC. */
  readonly unit: string;
  readonly part: Part;
  readonly span: Span;
}

/** Sectors that ministries and departments are named after. */
const sector =
  'Nội vụ|Tài chính|Xây dựng|Tư pháp|Công Thương|Y tế|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Dân tộc và Tôn giáo|Du lịch|Ngoại vụ|Ngoại giao|Quy hoạch - Kiến trúc|An toàn thực phẩm|Quốc phòng|Công an';

/** One named unit; groups (“các phòng, ban”) and persons are left to whoever reads. */
const unit = [
  `(?:Sở|Bộ) (?:${sector})`,
  String.raw`Công an (?:tỉnh|thành phố|Thành phố|xã|phường|đặc khu)`,
  String.raw`(?:Bộ|Ban) Chỉ huy [Qq]uân sự (?:tỉnh|xã|phường|đặc khu)`,
  String.raw`Văn phòng (?:Ủy ban nhân dân|UBND|HĐND và UBND|Hội đồng nhân dân và Ủy ban nhân dân)(?: tỉnh| thành phố| xã| phường)?`,
  String.raw`Thanh tra (?:tỉnh|thành phố)`,
  String.raw`Kho bạc Nhà nước(?: khu vực [IVX]+)?`,
  String.raw`Bảo hiểm xã hội (?:tỉnh|thành phố)`,
  String.raw`Trạm Y tế (?:xã|phường|đặc khu)`,
  String.raw`Trung tâm Phục vụ hành chính công(?: tỉnh| xã| phường)?`,
  String.raw`Phòng (?:Kinh tế, Hạ tầng và Đô thị|Văn hóa - Xã hội|Kinh tế|Nội vụ|Tư pháp|Tài chính - Kế hoạch|Tổ chức cán bộ|Tổ chức - Hành chính|Kế hoạch - Tài chính)`,
  String.raw`(?:Ủy ban nhân dân|UBND) các xã, phường(?:, đặc khu)?`,
].join('|');

const work =
  'chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|làm đầu mối|là đầu mối|là cơ quan (?:thường trực|đầu mối|chủ trì)|tham mưu|tổng hợp|theo dõi|hướng dẫn|tổ chức|triển khai|thực hiện|đôn đốc|kiểm tra|rà soát|xây dựng|bố trí|thẩm định|báo cáo|cập nhật|bảo đảm';

/** A number, a letter or a dash before the words of a paragraph. */
const mark = /(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2}){0,2}|\p{Ll})[.)]\s+|[-+*•]\s*)?/uy;

/** Where a sentence or a clause ends and another begins. */
const pause = /[.:;]\s+/gu;

/** “Giao Sở Nội vụ …”: what others gave (“UBND tỉnh giao …”) is told, not given. */
const given = new RegExp(String.raw`Giao(?: cho)? (?<don>${unit})(?!\p{L})`, 'uy');
/** “1. Sở Nội vụ chủ trì …”. */
const doing = new RegExp(String.raw`(?<don>${unit})(?::| (?:${work})|, [^.;:]{0,80} (?:${work}))`, 'uy');
/** “1. Sở Nội vụ”: a heading over what it is to do. */
const heading = new RegExp(String.raw`(?<don>${unit})[.:]?$`, 'uy');

const unitAlone = new RegExp(unit, 'u');
const hint =
  /Sở |Bộ |Ban Ch|Công an |Văn phòng |Phòng |Thanh tra |Trạm |Trung tâm |Kho bạc |Bảo hiểm |UBND các|nhân dân các|[\u0300-\u036f]/;

const known = new WeakMap<Anatomy, readonly Assignment[]>();

/** The units that the body gives work to, each where it is first named so; read once, whichever rule asks first. */
export function assignmentsIn(anatomy: Anatomy): readonly Assignment[] {
  const assignments = known.get(anatomy) ?? read(anatomy);
  known.set(anatomy, assignments);
  return assignments;
}

function read(anatomy: Anatomy): readonly Assignment[] {
  const found = new Map<string, Assignment>();
  for (const part of hinted(anatomy.of('noiDung'), hint, unitAlone)) {
    if (silent.includes(part.role)) continue;
    for (const assignment of assignmentsOf(part)) {
      const name = assignment.unit.toLowerCase();
      if (!found.has(name)) found.set(name, assignment);
    }
  }
  return [...found.values()];
}

/** Grounds and the opening tell what others gave; cells of tables are read by their columns. */
const silent: readonly Part['role'][] = ['canCu', 'moDau', 'oBang'];

function* assignmentsOf(part: Part): Iterable<Assignment> {
  const { text, at } = readable(part);
  const first = lengthAt(mark, text, 0);
  yield* unitsAt(first, true, true);
  for (const { index, 0: gap } of text.matchAll(pause)) yield* unitsAt(index + gap.length, false, !gap.startsWith(':'));

  /** A unit given work, or that is to do something, where a sentence begins. */
  function* unitsAt(from: number, isHead: boolean, isSentence: boolean): Iterable<Assignment> {
    const found = text.startsWith('Giao', from)
      ? foundAt(given, text, from)
      : ((isSentence ? foundAt(doing, text, from) : null) ?? (isHead ? foundAt(heading, text, from) : null));
    const name = found?.groups?.don;
    if (found === null || name === undefined) return;
    const start = from + found[0].indexOf(name);
    yield { unit: name, part, span: at(start, start + name.length).span };
  }
}

function foundAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function lengthAt(pattern: RegExp, text: string, from: number): number {
  return foundAt(pattern, text, from)?.[0].length ?? 0;
}
