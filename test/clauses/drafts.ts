import type { Kind } from '../../src/anatomy/model';
import { checkDraft, type CheckResult } from '../../src/check/check';
import type { Clause } from '../../src/clauses/model';
import { draftOf, type Line, type Parts } from '../support/draft-of';
import { citations } from '../support/registry';

const titled: Partial<Record<Kind, readonly [name: string, code: string]>> = {
  'ke-hoach': ['KẾ HOẠCH', 'KH'],
  'chuong-trinh': ['CHƯƠNG TRÌNH', 'CTr'],
  'chi-thi': ['CHỈ THỊ', 'CT'],
  'huong-dan': ['HƯỚNG DẪN', 'HD'],
  'phuong-an': ['PHƯƠNG ÁN', 'PA'],
  'quyet-dinh': ['QUYẾT ĐỊNH', 'QĐ'],
  'nghi-quyet': ['NGHỊ QUYẾT', 'NQ'],
  'bao-cao': ['BÁO CÁO', 'BC'],
  'to-trinh': ['TỜ TRÌNH', 'TTr'],
  'thong-bao': ['THÔNG BÁO', 'TB'],
  'giay-moi': ['GIẤY MỜI', 'GM'],
  'quy-dinh': ['QUY ĐỊNH', 'QĐ'],
  'ket-luan': ['KẾT LUẬN', 'KL'],
};

/** The documents that a clause is tried in: of its convention, or of both; of the kinds it suits, at most two. */
export function scenesOf({ system, kinds }: Clause): readonly { readonly party: boolean; readonly kind: Kind }[] {
  const known = kinds.length === 0 ? (['cong-van', 'ke-hoach'] as const) : kinds;
  const parties = system === 'chung' ? [false, true] : [system === 'hd05'];
  return parties.flatMap((party) => {
    const apt = known.filter((kind) => kind === 'cong-van' || kind in titled);
    return [...new Set([apt[0], apt.at(-1)])].flatMap((kind) => (kind === undefined ? [] : [{ party, kind }]));
  });
}

/** What is said of a clean document of its kind with these paragraphs of a clause in it; none: the document alone. */
export function judgedWith(
  clause: Tried,
  lines: readonly string[],
  { party, kind }: { readonly party: boolean; readonly kind: Kind },
): CheckResult {
  const { draft } = draftOf(party ? partyParts(clause, lines, kind) : stateParts(clause, lines, kind));
  return checkDraft(draft, { asOf: party ? '2026-11-05' : '2026-03-05', citations });
}

type Tried = Pick<Clause, 'category'> | null;
type Body = readonly (string | Line)[];

/** The paragraphs of the body with the clause where its category belongs, closed as the convention closes a text. */
function bodyWith(clause: Tried, lines: readonly string[], party: boolean, kind: Kind): Body {
  const isEnacted = kind === 'quyet-dinh' || kind === 'nghi-quyet';
  const text = isEnacted ? enacted(clause, lines, party, kind) : running(clause, lines, party, kind);
  return party ? text : text.map((it, i) => (i < text.length - 1 ? it : withEndSign(it)));
}

function withEndSign(line: string | Line): string | Line {
  if (typeof line === 'string') return line.replace(/\.$/u, './.');
  if (typeof line.text === 'string') return { ...line, text: line.text.replace(/\.$/u, './.') };
  return { ...line, text: line.text.map((it) => (typeof it === 'string' ? it.replace(/\.$/u, './.') : it)) };
}

function running(clause: Tried, lines: readonly string[], party: boolean, kind: Kind): Body {
  const opening = clause?.category === 'mo-dau' ? lines : [openingOf(party, kind)];
  const closing = clause?.category === 'ket-thuc' ? lines : [closingOf(party)];
  if (kind === 'giay-moi') {
    const when = ['Thời gian: 08 giờ 00, ngày 12 tháng 3 năm 2026.', 'Địa điểm: Hội trường Ủy ban nhân dân xã.'];
    return [...opening, 'Chủ trì: Chủ tịch Ủy ban nhân dân xã.', ...when, ...closing];
  }
  const grounds = clause?.category === 'can-cu' ? closed(party, lines) : [];
  const aim = party
    ? ['I- MỤC ĐÍCH, YÊU CẦU', 'Nâng cao chất lượng công tác dân vận của Đảng bộ.', 'II- TỔ CHỨC THỰC HIỆN']
    : ['I. MỤC ĐÍCH, YÊU CẦU', 'Nâng cao chất lượng công tác dân vận trong năm 2026.', 'II. TỔ CHỨC THỰC HIỆN'];
  const planned = kind === 'ke-hoach' ? aim : [];
  return [
    ...grounds,
    ...opening,
    ...planned,
    firstItem(party),
    ...itemOf(clause, lines, (it) => `2. ${it}`),
    ...closing,
  ];
}

/** Decisions begin with căn cứ lines and the order, and go on in articles. */
function enacted(clause: Tried, lines: readonly string[], party: boolean, kind: Kind): Body {
  const order = kind === 'quyet-dinh' ? 'QUYẾT ĐỊNH:' : 'QUYẾT NGHỊ:';
  const centred = { alignment: 'center', firstLine: 0, bold: true } as const;
  const head: Line[] = party ? [] : [{ text: 'ỦY BAN NHÂN DÂN XÃ BẢO THẮNG', role: 'thamQuyen', look: centred }];
  return [
    ...head,
    ...closed(party, clause?.category === 'can-cu' ? lines : []),
    { text: order, role: 'lenh', look: centred },
    article(1, 'Khen thưởng các tập thể có thành tích xuất sắc trong công tác dân vận.'),
    ...itemOf(clause, lines, (it) => article(2, it)),
    clause?.category === 'ket-thuc' ? (lines[0] ?? '') : article(isItem(clause) ? 3 : 2, closingOf(party)),
  ];
}

/** Căn cứ lines with one that stands first, closed by their marks. */
function closed(party: boolean, lines: readonly string[]): readonly string[] {
  const first = party
    ? '- Căn cứ Điều lệ Đảng;'
    : 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;';
  const others = lines.filter((it) => !it.includes('Luật Tổ chức chính quyền địa phương'));
  const all = [first, ...others];
  return all.map((it, i) => it.replace(/[;.]$/u, i === all.length - 1 ? '.' : ';'));
}

function isItem(clause: Tried): boolean {
  return clause !== null && !['mo-dau', 'ket-thuc', 'can-cu'].includes(clause.category);
}

function itemOf(clause: Tried, lines: readonly string[], numbered: (text: string) => string | Line): Body {
  const [first = '', ...rest] = lines;
  if (!isItem(clause)) return [];
  return first.startsWith('- ') ? [numbered('Phân công thực hiện:'), ...lines] : [numbered(first), ...rest];
}

function article(number: number, text: string): Line {
  return { text: [[`Điều ${number}.`, { bold: true }], ` ${text}`] };
}

function firstItem(party: boolean): string {
  return party
    ? '1. Rà soát danh sách đảng viên đến kỳ xét tặng Huy hiệu Đảng.'
    : '1. Rà soát danh sách công chức đến kỳ nâng bậc lương.';
}

function closingOf(party: boolean): string {
  return party
    ? 'Các chi bộ trực thuộc triển khai thực hiện.'
    : 'Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm triển khai thực hiện.';
}

function openingOf(party: boolean, kind: Kind): string {
  const [name] = titled[kind] ?? ['CÔNG VĂN'];
  const called = name.charAt(0) + name.slice(1).toLowerCase();
  if (kind === 'giay-moi') return 'Ủy ban nhân dân xã trân trọng kính mời: Trưởng các thôn dự họp.';
  if (kind === 'cong-van')
    return party
      ? 'Đảng uỷ đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:'
      : 'Ủy ban nhân dân xã đề nghị các cơ quan, đơn vị triển khai một số nội dung sau:';
  return party
    ? `Ban Thường vụ Đảng uỷ ban hành ${called} thực hiện công tác dân vận như sau:`
    : `Ủy ban nhân dân xã ban hành ${called} thực hiện công tác dân vận như sau:`;
}

function stateParts(clause: Tried, lines: readonly string[], kind: Kind): Parts {
  const titles = titled[kind];
  const common: Parts = {
    kind,
    coQuanChuQuan: null,
    coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BẢO THẮNG',
    diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 3 năm 2026',
    chuKy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'],
    noiDung: bodyWith(clause, lines, false, kind),
  };
  const receivers = ['- Thường trực Đảng ủy xã;', ...units(lines), '- Lưu: VT, VHXH.'];
  if (titles === undefined)
    return {
      ...common,
      soKyHieu: 'Số: 15/UBND-VHXH',
      kinhGui: ['Kính gửi:', '- Các phòng, đơn vị thuộc xã;', '- Trưởng các thôn.'],
      noiNhan: ['Nơi nhận:', '- Như trên;', ...receivers],
    };
  const isEnacted = kind === 'quyet-dinh' || kind === 'nghi-quyet';
  const first = isEnacted ? '- Như Điều 2;' : '- Các phòng, đơn vị thuộc xã;';
  const upward = kind === 'to-trinh' || kind === 'bao-cao';
  return {
    ...common,
    soKyHieu: `Số: 15/${titles[1]}-UBND`,
    tenLoai: titles[0],
    trichYeu:
      kind === 'quyet-dinh' ? 'Về việc thực hiện công tác dân vận năm 2026' : 'Thực hiện công tác dân vận năm 2026',
    ...(upward ? { kinhGui: 'Kính gửi: Sở Nội vụ' } : {}),
    noiNhan: ['Nơi nhận:', ...(upward ? ['- Như trên;'] : [first]), ...receivers],
  };
}

/** Whoever is given work is sent the document. */
function units(lines: readonly string[]): readonly string[] {
  const named = [
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Phòng Văn hóa - Xã hội',
    'Phòng Kinh tế',
    'Trung tâm Dịch vụ tổng hợp',
    'Ủy ban nhân dân các xã, phường, đặc khu',
  ];
  return named.filter((it) => lines.some((line) => line.includes(it))).map((it) => `- ${it};`);
}

function partyParts(clause: Tried, lines: readonly string[], kind: Kind): Parts {
  const titles = titled[kind];
  const noiDung = bodyWith(clause, lines, true, kind);
  const common: Parts = { kind, system: 'hd05', noiDung };
  if (titles === undefined) return common;
  return { ...common, soKyHieu: `Số 15-${titles[1]}/ĐU`, tenLoai: titles[0], trichYeu: 'thực hiện công tác dân vận' };
}
