import type { Kind } from '../anatomy/model';
import type { Convention } from '../profile/model';

/** The templates, as the command line names them. */
export const templateIds = [
  'cong-van',
  'ke-hoach',
  'quyet-dinh',
  'quyet-dinh-ban-hanh',
  'chi-thi',
  'to-trinh',
  'bao-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'giay-moi',
  'cong-dien',
  'bien-ban',
  'dang-cong-van',
  'dang-ke-hoach',
  'dang-chuong-trinh',
  'dang-bao-cao',
  'dang-quyet-dinh',
  'dang-nghi-quyet',
] as const;

export type TemplateId = (typeof templateIds)[number];

/** The convention that a template keeps, told by its name. */
export function conventionOf(id: TemplateId): Convention {
  return id.startsWith('dang-') ? 'hd05' : 'nd30';
}

/** What a line of a body is, and so how it is set. */
export type EntrySort =
  /** Running text, an item, a field. */
  | 'doan'
  /** “I. MỤC ĐÍCH, YÊU CẦU”; “Chương I” and its title, centred. */
  | 'muc'
  | 'chuong'
  /** “1. Mục đích” */
  | 'khoan'
  /** “Điều 1.” and the text that runs on. */
  | 'dieu'
  /** “Điều 1. Phạm vi điều chỉnh”, the text below. */
  | 'dieuTen'
  | 'canCu'
  /** “QUYẾT ĐỊNH:” */
  | 'lenh';

/** A line of a body: words with `{slots}` of the clause library; or a clause of it; or who enacts. */
export type Entry =
  | { readonly [sort in EntrySort]: Readonly<Record<sort, string>> }[EntrySort]
  | {
      /** The id of a clause; an office's own clause of that id takes its place. */
      readonly clause: string;
      /** What stands before its first paragraph: “1.” */
      readonly number?: string;
    }
  | { readonly thamQuyen: true };

/** Title and text of a document, or of what a decision issues. */
export interface Text {
  /** “KẾ HOẠCH”; null for a công văn. */
  readonly tenLoai: string | null;
  readonly trichYeu: string;
  readonly body: readonly Entry[];
}

/** A document to be filled in: data, its words as they are printed. */
export interface Template extends Text {
  readonly id: TemplateId;
  /** “Quyết định ban hành quy chế” */
  readonly name: string;
  readonly convention: Convention;
  readonly kind: Kind;
  readonly kinhGui: string | null;
  /** What the first line of Nơi nhận says: “Như trên”, “Như Điều 3”; null: nothing of the kind. */
  readonly nhuTren: string | null;
  /** What the decision issues, with a letterhead and pages of its own. */
  readonly attached: Text | null;
}
