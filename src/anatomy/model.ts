import type { Paragraph } from '../draft/model';

/** The thành phần thể thức, in the order of the decree's layout diagram. */
export const components = [
  'trang',
  'quocHieu',
  'tieuNgu',
  'coQuanChuQuan',
  'coQuanBanHanh',
  'soKyHieu',
  'diaDanhThoiGian',
  'tenLoai',
  'trichYeu',
  'noiDung',
  'vienDan',
  'chuKy',
  'kinhGui',
  'noiNhan',
  'doMat',
  'doKhan',
  'phamViLuuHanh',
  'nguoiSoanThao',
  'diaChi',
  'phuLuc',
] as const;

/** The key of a thành phần thể thức. */
export type Component = (typeof components)[number];

/** The kinds of document, as the command line names them. */
export const kinds = [
  'cong-van',
  'ke-hoach',
  'quyet-dinh',
  'nghi-quyet',
  'chi-thi',
  'quy-che',
  'quy-dinh',
  'thong-cao',
  'thong-bao',
  'huong-dan',
  'chuong-trinh',
  'phuong-an',
  'de-an',
  'du-an',
  'bao-cao',
  'bien-ban',
  'to-trinh',
  'hop-dong',
  'cong-dien',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'thu-cong',
  'ket-luan',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'khac',
] as const;

/** The key of a kind of document; `khac` is any that has no key of its own. */
export type Kind = (typeof kinds)[number];

/** The bodies of conventions: Nghị định 30/2020, Hướng dẫn 05-HD/VPTW (from 27/5/2026), 36-HD/VPTW (before). */
export const systems = ['nd30', 'hd05', 'hd36'] as const;

/** The key of a body of conventions. */
export type System = (typeof systems)[number];

/** Why a document is not judged at all. */
export type OutOfScope = 'vbqppl' | 'before-nd30' | 'before-hd36' | 'other-organisation' | 'not-a-document';

/** An ISO calendar date, "2023-03-16". */
export type IsoDate = `${number}-${string}-${string}`;

/** Body paragraphs [from, to). */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/** Which paragraphs are which thành phần thể thức. Doubt is kept in the answer, not hidden. */
export interface Anatomy {
  /** The convention applied; null when out of scope. */
  readonly system: System | null;
  readonly outOfScope: OutOfScope | null;
  readonly kind: Kind | null;
  /** The draft's own date; null when blank, partial or impossible. */
  readonly date: IsoDate | null;
  /**
   * `own`: a document by itself. `attached`: a text that another document issues or carries (a quy chế with its note
   * “(Kèm theo Quyết định số …)”): number, receivers and signature are the other's.
   */
  readonly standing: 'own' | 'attached';
  /** The body paragraphs that are the document's, its appendices included. */
  readonly range: Zone;
  /** Vietnamese sentences: what convention, kind and scope were concluded from. */
  readonly reasons: readonly string[];
  /** Occurrences in document order; each is one place (its paragraphs adjoin). */
  readonly occurrences: readonly Occurrence[];
  /** Paragraphs of every occurrence of the component, in order. */
  of(component: Component): readonly Part[];
  /**
   * The texts that follow the document in the same file and are attached to it, in order. Each has an anatomy of its
   * own: its components are not among those above.
   */
  readonly attached: readonly Anatomy[];
}

/** One place where a component stands. */
export interface Occurrence {
  readonly component: Component;
  readonly parts: readonly Part[];
  /** 0…1, how well the winning proposal scored. */
  readonly score: number;
  /** Why, in English, for debugging and the accuracy report. */
  readonly because: readonly string[];
}

/** One paragraph of a component, or a stretch of it where several components share a paragraph. */
export interface Part {
  readonly component: Component;
  readonly role: Role;
  readonly paragraph: Paragraph;
  /** Characters of the paragraph that belong to the component, UTF-16 [start, end); surrounding blanks left out. */
  readonly start: number;
  readonly end: number;
  /** `likely` parts are never the ground of an error. */
  readonly confidence: 'sure' | 'likely';
}

/** What a paragraph does within its component. */
export type Role =
  /** The component's words, where nothing finer is known. */
  | 'main'
  /** "Kính gửi:", "Nơi nhận:" with nothing or something after it. */
  | 'heading'
  /** A receiver of Kính gửi or Nơi nhận. */
  | 'item'
  /** "- Lưu: VT, …" */
  | 'luu'
  /** TM., KT., TL., TUQ., Q. with what follows; T/M … */
  | 'quyenHan'
  /** CHỦ TỊCH, PHÓ GIÁM ĐỐC … */
  | 'chucVu'
  /** The signer's name. */
  | 'hoTen'
  /** "(Kèm theo Quyết định số …)" under the title of an attached text or of an appendix. */
  | 'kemTheo'
  /** Who enacts, over the căn cứ lines: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
  | 'thamQuyen'
  /** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:". */
  | 'lenh'
  /** Who is called or invited above the text: "… điện:", "… trân trọng kính mời:", and the names below. */
  | 'nguoiNhan'
  /** A căn cứ line. */
  | 'canCu'
  /** The opening paragraph(s) before the first numbered part. */
  | 'moDau'
  /** Phần, chương, mục, tiểu mục, điều, or "I. MỤC ĐÍCH": a heading of its own. */
  | 'tieuDe'
  /** Running text. */
  | 'doan'
  /** A cell of a table of data in the body: layout rules for running text do not hold. */
  | 'oBang'
  /** The last paragraph of the body, where "./." stands. */
  | 'ket';
