import type { Kind, System } from '../anatomy/model';

/** The convention whose wording a clause keeps: the State's, the Party's (in the newer one's name), or either. */
export const clauseSystems = ['nd30', 'hd05', 'chung'] as const;
export type ClauseSystem = (typeof clauseSystems)[number];

/** What a clause does in a document; the order is that of a document. */
export const categories = [
  'mo-dau',
  'can-cu',
  'nhiem-vu',
  'giao-nhiem-vu',
  'tuyen-truyen',
  'kinh-phi',
  'tien-do',
  'che-do-bao-cao',
  'so-ket-tong-ket',
  'khen-thuong',
  'to-chuc-thuc-hien',
  'vuong-mac',
  'ket-thuc',
  'khac',
] as const;
export type Category = (typeof categories)[number];

/** What is put into a slot: decides how it is typed, offered and checked. */
export const slotTypes = [
  'unit',
  'person',
  'date',
  'deadline',
  'year',
  'period',
  'instrument',
  'option',
  'text',
] as const;
export type SlotType = (typeof slotTypes)[number];

/** Where the words of a slot may be taken from without asking. */
export const slotSources = ['co-quan-ban-hanh', 'kinh-gui', 'loai-van-ban', 'nam', 'nam-sau', 'vien-dan'] as const;
export type SlotSource = (typeof slotSources)[number];

/** A blank in a clause. Its name binds it: what fills it in one place fills it wherever the name stands. */
export interface Slot {
  /** “don-vi-chu-tri” */
  readonly name: string;
  readonly type: SlotType;
  /** “Đơn vị chủ trì” */
  readonly label: string;
  /** What the text says in square brackets while nothing is filled in: “tên đơn vị chủ trì”. */
  readonly placeholder: string;
  /** Words that may stand there, for show and for tests; null: none given. */
  readonly sample: string | null;
  /** The same in a document of the Party; null: as `sample`. */
  readonly partySample: string | null;
  /** What may be chosen; empty for what is typed. */
  readonly options: readonly string[];
  readonly from: SlotSource | null;
}

/** A standard wording. */
export interface Clause {
  /** Unaccented, “giao-chu-tri-phoi-hop”; one in a library. */
  readonly id: string;
  readonly title: string;
  readonly system: ClauseSystem;
  readonly category: Category;
  /** Kinds of document it suits; empty: any but forms like giấy mời and hợp đồng. */
  readonly kinds: readonly Kind[];
  /** “dan-van”, or an office's own words; null: any field. */
  readonly field: string | null;
  /**
   * Paragraphs without number and without “./.”, which belong to the place where the clause lands; “- ” opens an item
   * of a list. `{name}` is a slot.
   */
  readonly body: readonly string[];
  /** Each slot of the body once, in the order of first mention. */
  readonly slots: readonly Slot[];
  readonly keywords: readonly string[];
}

/** Clauses with one id each. */
export interface Library {
  /** Whose it is; null: not said. */
  readonly name: string | null;
  readonly clauses: readonly Clause[];
}

/** What a clause is wanted for; null: no matter. */
export interface Wanted {
  readonly system: System | null;
  readonly kind: Kind | null;
}

/** Forms with a text of their own: only clauses that name them are meant for them. */
const forms: ReadonlySet<Kind> = new Set<Kind>([
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'thu-cong',
  'bien-ban',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
]);

/** True where the wording of a clause is right in such a document. */
export function suits(clause: Pick<Clause, 'system' | 'kinds'>, { system, kind }: Wanted): boolean {
  const ofParty = system === 'hd05' || system === 'hd36';
  const rightSystem = system === null || clause.system === 'chung' || clause.system === (ofParty ? 'hd05' : system);
  const rightKind = kind === null || clause.kinds.includes(kind) || (clause.kinds.length === 0 && !forms.has(kind));
  return rightSystem && rightKind;
}
