import type { Anatomy, Component, IsoDate, Kind, Occurrence, Part, Role, System } from '../../src/anatomy/model';
import type { DraftDocument, DrawnLine, HeaderFooter, PageParts, Paragraph, Section } from '../../src/draft/model';
import { noOffice, type OfficeWords } from '../../src/rules/office';
import type { Profile } from '../../src/profile/model';
import type { RuleContext } from '../../src/rules/rule';
import { findDate, toIsoDate } from '../../src/text/dates';
import { draft, footer, header, paragraph, table, type Look, type ParagraphBlock, type Piece } from './draft-builder';
import { citations } from './registry';
import { widthOf } from '../../src/draft/text-width';
import { isParty, partyLineUnder, partyLook, partySpecimen } from './party-specimen';

/** One paragraph of a component, stated only where it differs from what is right there. */
export interface Line {
  readonly text: string | readonly Piece[];
  readonly role?: Role;
  readonly look?: Look;
  /** A drawn line under it: `null` takes away the one that is right there. */
  readonly line?: Partial<DrawnLine> | null;
  readonly confidence?: Part['confidence'];
}

export type Spec = string | Line | readonly (string | Line)[] | null;

/** Components of a draft; those left out are there and right, `null` takes one away. `page` changes the section. */
export type Parts = Partial<Record<Component, Spec>> & {
  readonly kind?: Kind;
  readonly page?: Partial<Section>;
  /** The section that the appendix begins; left out: it goes on in that of the document. */
  readonly appendixPage?: Partial<Section>;
  /** The page number, in the header unless said otherwise, its figures a PAGE field; null: none at all. */
  readonly pageNumber?: (Look & { readonly text?: string; readonly where?: 'footer' }) | null;
  readonly asOf?: RuleContext['asOf'];
  /** Abbreviations that the office has declared its own. */
  readonly office?: Partial<OfficeWords>;
  /** The agency whose profile is in use; none when left out. */
  readonly profile?: Profile;
  /** What the draft still holds of the work on it; none when left out. */
  readonly traces?: Partial<Pick<DraftDocument, 'trackedChanges' | 'comments'>>;
  /** The convention it is written by; nd30 where left out. */
  readonly system?: System;
  /** What stands under the issuer, and under the trích yếu, of a Party draft; null: nothing. */
  readonly star?: string | null;
  readonly dashes?: string | null;
};

/** A correct công văn or kế hoạch around the given parts, with the anatomy it is known to have. */
export function draftOf(parts: Parts): RuleContext {
  const kind = parts.kind ?? 'cong-van';
  const system = parts.system ?? 'nd30';
  const placed: Placed[] = [];
  const take = (component: Component) => {
    const lines = linesOf(parts, component, kind, system);
    placed.push(...lines.map((line) => ({ component, line })));
    return lines.map((line) => blockOf(component, kind, line, system));
  };
  const sign = (text: string | null, look: Look = {}) => {
    if (!isParty(system) || text === null) return [];
    placed.push(null);
    return [paragraph(text, { alignment: 'center', ...look })];
  };
  const { star = '*', dashes = '-----' } = parts;

  const left = [
    ...take('coQuanChuQuan'),
    ...take('coQuanBanHanh'),
    ...sign(star),
    ...take('soKyHieu'),
    ...(kind === 'cong-van' ? take('trichYeu') : []),
  ];
  const right = [...take('quocHieu'), ...take('tieuNgu'), ...take('diaDanhThoiGian')];
  const title = [
    ...take('tenLoai'),
    ...(kind === 'cong-van' ? [] : [...take('trichYeu'), ...sign(dashes, { bold: true })]),
  ];
  const body = [...take('doKhan'), ...take('doMat'), ...take('phamViLuuHanh'), ...take('kinhGui'), ...take('noiDung')];
  const receivers = [...take('noiNhan'), ...take('nguoiSoanThao')];
  const signature = take('chuKy');
  const after = [...take('phuLuc'), ...take('diaChi')];

  const built = draft(
    ...pageNumberOf(parts),
    ...(left.length + right.length > 0
      ? [table([[orBlank(left), orBlank(right)]], isParty(system) ? [200, 267] : [176, 291])]
      : []),
    ...title,
    ...body,
    ...(receivers.length + signature.length > 0 ? [table([[orBlank(receivers), orBlank(signature)]], [230, 235])] : []),
    ...after,
  );
  const whole = withAppendix({ ...withSection(built, parts.page), ...parts.traces }, parts);
  return contextOf(whole, placed, parts, [left.length, right.length, receivers.length, signature.length], kind);
}

/** A paragraph of a component; null for a sign that belongs to none. */
type Placed = { readonly component: Component; readonly line: Line } | null;

function contextOf(
  whole: DraftDocument,
  placed: readonly Placed[],
  parts: Parts,
  [left, right, receivers, signature]: readonly number[],
  kind: Kind,
): RuleContext {
  const blanks = new Set<number>();
  const head = (left ?? 0) + (right ?? 0);
  if (head > 0 && left === 0) blanks.add(0);
  if (head > 0 && right === 0) blanks.add(left ?? 0);
  const bodyParagraphs = whole.paragraphs.filter((it) => !blanks.has(it.index) && !isSpacer(it, receivers, signature));
  const all = placed.flatMap((it, i) => (it === null ? [] : [partOf(it, bodyParagraphs[i])]));
  const system = parts.system ?? 'nd30';
  const date = dateIn(all);
  return {
    draft: whole,
    anatomy: anatomyOf(all, kind, { system, date }),
    system,
    kind,
    asOf: parts.asOf ?? ownDays[system],
    citations,
    office: { ...noOffice.words, ...parts.office },
    ...(parts.profile === undefined ? {} : { profile: parts.profile }),
  };
}

/** The day that the line of place and date gives, as the recogniser reads it. */
function dateIn(parts: readonly Part[]): IsoDate | null {
  const line = parts.find(({ component }) => component === 'diaDanhThoiGian');
  const written = line === undefined ? null : findDate(line.paragraph.text.normalize('NFC'));
  return written === null ? null : toIsoDate(written);
}

/** Days on which each convention holds. */
const ownDays: Readonly<Record<System, IsoDate>> = { nd30: '2026-03-05', hd05: '2026-11-05', hd36: '2024-11-05' };

/** The blank paragraph that keeps an empty signature cell alive. */
function isSpacer(paragraph: Paragraph, receivers = 0, signature = 0): boolean {
  return (
    paragraph.text === '' && paragraph.cell !== null && (receivers === 0 || signature === 0) && paragraph.index > 3
  );
}

function partOf({ component, line }: NonNullable<Placed>, found: Paragraph | undefined): Part {
  if (found === undefined) throw new Error(`no paragraph for ${component}`);
  const start = found.text.length - found.text.trimStart().length;
  return {
    component,
    role: line.role ?? 'main',
    paragraph: found,
    start,
    end: Math.max(start, found.text.trimEnd().length),
    confidence: line.confidence ?? 'sure',
  };
}

/** An anatomy whose answer is known: adjoining parts of one component are one occurrence. */
export function anatomyOf(
  parts: readonly Part[],
  kind: Kind,
  { system, date }: Pick<Anatomy, 'system' | 'date'> = { system: 'nd30', date: null },
): Anatomy {
  const occurrences: Occurrence[] = [];
  for (const part of parts) {
    const last = occurrences.at(-1);
    if (last?.component === part.component)
      occurrences[occurrences.length - 1] = { ...last, parts: [...last.parts, part] };
    else occurrences.push({ component: part.component, parts: [part], score: 1, because: ['stated by the test'] });
  }
  return {
    system,
    outOfScope: null,
    kind,
    date,
    standing: 'own',
    range: { from: 0, to: Infinity },
    reasons: [],
    occurrences,
    of: (component) => parts.filter((part) => part.component === component),
    attached: [],
  };
}

function linesOf(parts: Parts, component: Component, kind: Kind, system: System): readonly Line[] {
  const spec = component in parts ? (parts[component] ?? null) : (specimenOf(system, kind)[component] ?? null);
  if (spec === null) return [];
  const list: readonly (string | Line)[] = typeof spec === 'string' ? spec.split('\n') : 'text' in spec ? [spec] : spec;
  return list.map((it, i) => roleGiven(component, typeof it === 'string' ? { text: it } : it, i, list.length));
}

function roleGiven(component: Component, line: Line, i: number, count: number): Line {
  if (line.role !== undefined) return line;
  const text =
    typeof line.text === 'string' ? line.text : line.text.map((it) => (typeof it === 'string' ? it : it[0])).join('');
  return { ...line, role: roleOf(component, text, i, count) };
}

function roleOf(component: Component, text: string, i: number, count: number): Role {
  if (component === 'kinhGui') return i === 0 ? 'heading' : 'item';
  if (component === 'noiNhan')
    return /nơi nhận/iu.test(text) ? 'heading' : /lưu/iu.test(text.normalize('NFC')) ? 'luu' : 'item';
  if (component === 'chuKy')
    return i === count - 1 && !/^(?:PHÓ )?(?:GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN)$/u.test(text)
      ? 'hoTen'
      : /^\s*(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\b/iu.test(text)
        ? 'quyenHan'
        : 'chucVu';
  if (component === 'phuLuc')
    return i === 0 || /^phụ lục (?:[IVX]+|\d+)$/iu.test(text.normalize('NFC')) ? 'heading' : 'main';
  if (component !== 'noiDung') return 'main';
  if (/^(Căn cứ|Theo đề nghị|- Căn cứ)/u.test(text.normalize('NFC'))) return 'canCu';
  if (/^QUYẾT (?:ĐỊNH|NGHỊ)\s?:$/u.test(text)) return 'lenh';
  if (i === count - 1) return 'ket';
  return /^(Phần|Chương|Mục|Tiểu mục|PHẦN|CHƯƠNG|MỤC \d|TIỂU MỤC|Điều|[IVX]+[.-])/u.test(text.normalize('NFC'))
    ? 'tieuDe'
    : 'doan';
}

function blockOf(component: Component, kind: Kind, line: Line, system: System): ParagraphBlock {
  const right = isParty(system) ? partyLook : lookOf;
  const look = { ...right(component, line.role ?? 'main', kind), ...line.look };
  const block = paragraph(line.text, look);
  const under = line.line === undefined ? lineUnder(component, kind, line, system) : line.line;
  return under === null ? block : { ...block, line: under };
}

/** What each component looks like when it is right. */
function lookOf(component: Component, role: Role, kind: Kind): Look {
  const centre: Look = { alignment: 'center' };
  switch (component) {
    case 'quocHieu':
    case 'coQuanBanHanh':
      return { ...centre, size: 13, bold: true };
    case 'coQuanChuQuan':
    case 'soKyHieu':
      return { ...centre, size: 13 };
    case 'tieuNgu':
    case 'tenLoai':
    case 'chuKy':
      return { ...centre, bold: true };
    case 'diaDanhThoiGian':
      return { ...centre, italic: true };
    case 'trichYeu':
      return kind === 'cong-van' ? { ...centre, size: 12, spaceBefore: 6 } : { ...centre, bold: true };
    case 'kinhGui':
      return role === 'heading' ? { indentLeft: 90 } : { indentLeft: 160 };
    case 'noiNhan':
      return role === 'heading' ? { size: 12, bold: true, italic: true } : { size: 11 };
    case 'noiDung':
      return noiDungLook(role);
    case 'nguoiSoanThao':
    case 'diaChi':
      return { size: 11 };
    case 'phuLuc':
    case 'doKhan':
    case 'doMat':
    case 'phamViLuuHanh':
      return { ...centre, bold: true };
    default:
      return {};
  }
}

function noiDungLook(role: Role): Look {
  const running: Look = {
    alignment: 'justify',
    firstLine: 36,
    spaceBefore: 6,
    lineSpacing: { rule: 'multiple', value: 1.1 },
  };
  if (role === 'canCu') return { ...running, italic: true };
  return role === 'tieuDe' ? { ...running, bold: true } : running;
}

function lineUnder(component: Component, kind: Kind, line: Line, system: System): Partial<DrawnLine> | null {
  const text = typeof line.text === 'string' ? line.text : '';
  if (isParty(system)) return partyLineUnder(component, text);
  if (component === 'tieuNgu') return { length: widthOf(text, { size: 14, bold: true, italic: false, caps: false }) };
  if (component === 'coQuanBanHanh')
    return { length: widthOf(text, { size: 13, bold: true, italic: false, caps: false }) * 0.4 };
  if (component === 'trichYeu' && kind !== 'cong-van') {
    return { length: widthOf(text, { size: 14, bold: true, italic: false, caps: false }) * 0.4 };
  }
  return null;
}

/** A correct document of the convention, component by component. */
export function specimenOf(system: System, kind: Kind): Partial<Record<Component, Spec>> {
  return isParty(system) ? partySpecimen(system, kind) : specimen(kind);
}

function specimen(kind: Kind): Partial<Record<Component, Spec>> {
  const common: Partial<Record<Component, Spec>> = {
    quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    tieuNgu: 'Độc lập - Tự do - Hạnh phúc',
    coQuanChuQuan: 'UBND TỈNH LÀO CAI',
    coQuanBanHanh: 'SỞ NỘI VỤ',
    diaDanhThoiGian: 'Lào Cai, ngày 05 tháng 3 năm 2026',
    chuKy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'],
  };
  if (kind === 'cong-van') {
    return {
      ...common,
      soKyHieu: 'Số: 15/SNV-VP',
      trichYeu: 'V/v nâng bậc lương năm 2026',
      kinhGui: ['Kính gửi:', '- Sở Tài chính;', '- Sở Xây dựng.'],
      noiDung: [
        'Sở Nội vụ đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:',
        '1. Rà soát danh sách công chức đến kỳ nâng bậc lương.',
        '2. Gửi danh sách về Sở Nội vụ trước ngày 20 tháng 3 năm 2026./.',
      ],
      noiNhan: ['Nơi nhận:', '- Như trên;', '- Giám đốc Sở (để báo cáo);', '- Lưu: VT, VP.'],
    };
  }
  return {
    ...common,
    soKyHieu: 'Số: 15/KH-SNV',
    tenLoai: 'KẾ HOẠCH',
    trichYeu: 'Thực hiện công tác dân vận năm 2026',
    noiDung: [
      'Sở Nội vụ xây dựng Kế hoạch thực hiện công tác dân vận năm 2026 như sau:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Nâng cao chất lượng công tác dân vận của cơ quan.',
      'II. TỔ CHỨC THỰC HIỆN',
      'Các phòng thuộc Sở triển khai thực hiện Kế hoạch này./.',
    ],
    noiNhan: ['Nơi nhận:', '- UBND tỉnh (để báo cáo);', '- Các phòng thuộc Sở;', '- Lưu: VT, VP.'],
  };
}

function orBlank(blocks: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  return blocks.length > 0 ? blocks : [paragraph('')];
}

function pageNumberOf({ pageNumber }: Parts) {
  if (pageNumber === null) return [];
  const { text = '2', where, ...look } = pageNumber ?? {};
  const line = paragraph(text.split(/(\d+)/u), { alignment: 'center', ...look });
  return [where === 'footer' ? footer([line]) : header([line])];
}

function withSection(built: DraftDocument, page: Partial<Section> = {}): DraftDocument {
  const [headers, footers] = [built.headers.map(numbered), built.footers.map(numbered)];
  const furniture = { header: onAllPages(headers), footer: onAllPages(footers) };
  const sections = built.sections.map((section) => ({ ...section, ...furniture, differentFirst: true, ...page }));
  return { ...built, headers, footers, sections };
}

/** From the first paragraph with the appendix's first words on, a section of its own. */
function withAppendix(built: DraftDocument, { phuLuc, appendixPage }: Parts): DraftDocument {
  const heading = typeof phuLuc === 'string' ? phuLuc.split('\n')[0] : undefined;
  const from = built.paragraphs.findIndex(({ text }) => text === heading);
  const [own] = built.sections;
  if (appendixPage === undefined || own === undefined || from < 0) return built;
  const paragraphs = built.paragraphs.map((it) => (it.index < from ? it : { ...it, section: 1 }));
  return {
    ...built,
    paragraphs,
    sections: [
      { ...own, to: from },
      { ...own, index: 1, from, ...appendixPage },
    ],
  };
}

function numbered(furniture: HeaderFooter): HeaderFooter {
  const field = (text: string) => (/\d/u.test(text) ? 'PAGE' : null);
  const paragraphs = furniture.paragraphs.map((it) => ({
    ...it,
    runs: it.runs.map((run) => ({ ...run, field: field(run.text) })),
  }));
  return { ...furniture, pageField: true, paragraphs };
}

function onAllPages(furniture: readonly HeaderFooter[]): PageParts {
  return { default: furniture.length > 0 ? 0 : null, first: null, even: null };
}
