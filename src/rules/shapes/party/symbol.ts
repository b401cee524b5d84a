import type { Kind } from '../../../anatomy/model';
import { fold } from '../../../text/fold';
import { textOf } from '../../place';
import { isCongress, isJoint, nameIn } from '../../reading/party-bodies';
import { defineRule, type Rule, type RuleContext } from '../../rule';
import { find } from '../../words';
import { slipRule } from '../slip';
import type { PartyDemand } from './demand';

/** Codes of the types by kind; quy định is told apart by each convention. */
const codeOfKind: Readonly<Partial<Record<Kind, string>>> = {
  'nghi-quyet': 'NQ',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  'ket-luan': 'KL',
  'quy-che': 'QC',
  'huong-dan': 'HD',
  'thong-bao': 'TB',
  'thong-cao': 'TC',
  'bao-cao': 'BC',
  'ke-hoach': 'KH',
  'chuong-trinh': 'CTr',
  'de-an': 'ĐA',
  'phuong-an': 'PA',
  'du-an': 'DA',
  'to-trinh': 'TTr',
  'bien-ban': 'BB',
  'cong-van': 'CV',
};

/** Types that have no kind of their own, by their printed names. */
const codeOfName: Readonly<Record<string, string>> = {
  'thong tri': 'TT',
  'tuyen bo': 'TB',
  'quy hoach': 'QH',
  'chien luoc': 'CL',
};

const codes = 'NQ|QĐ|QĐi|CT|CTr|KL|QC|HD|TB|TC|BC|KH|QH|ĐA|PA|DA|CL|TTr|TT|CV|BB|GM';

/** “Số”, the number or its blank, then the group of the type between two signs, and the issuer's. */
const head = String.raw`^\p{L}{1,2}[ ]?[:;.,]?[ ]*[\d.…_ ]*`;

/** The State's order: “12/KH-ĐU”, and its half-ways “12-KH-ĐU”, “12/KH/ĐU”. */
export function partyOrderRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Giữa số và ký hiệu là dấu gạch nối (-), giữa tên loại và tên cơ quan là dấu gạch chéo (/)',
    message: 'Số, ký hiệu ghi “{chu}”: sau số là gạch nối (-), trước tên cơ quan là gạch chéo (/).',
    pattern: new RegExp(`${head}(?<sai>(?<dau>[-/]) ?(?<loai>${codes}) ?(?<cheo>[-/]))(?= ?\\p{Lu})`, 'dgiu'),
    right: ({ dau, loai, cheo }) => (dau?.text === '-' && cheo?.text === '/' ? null : `-${loai?.text ?? ''}/`),
    examples: {
      right: ['Số 15-CV/ĐU', 'Số 05-QC/BTCTU-BNCTU', 'Số      -CV/ĐU'],
      wrong: ['Số 15/CV-ĐU', 'Số 15-CV-ĐU'],
    },
  });
}

/** “Số” and a blank, no colon. */
export function noColonRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Sau từ “Số” không có dấu hai chấm',
    message: 'Sau từ “Số” có dấu “{sai}”, văn bản của Đảng chỉ cách một khoảng trắng.',
    pattern: /^S\p{L}{1,2}(?<sai>[ ]?[:;.,][ ]?)(?=[ \d./…_-])/dgu,
    right: () => ' ',
    examples: { right: ['Số 15-CV/ĐU', 'Số      -CV/ĐU'], wrong: ['Số: 15-CV/ĐU', 'Số:15-CV/ĐU'] },
  });
}

/** The type's code is the printed type's. */
export function typeCodeRule(
  demand: PartyDemand & { readonly quyDinh: readonly [string, ...string[]] },
): Rule<'saiChu'> {
  const kinds = Object.keys(codeOfKind).filter((kind) => kind !== 'cong-van') as Kind[];
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Ký hiệu tên loại khớp với tên loại văn bản',
    appliesTo: [...kinds, 'quy-dinh', 'khac'],
    message: 'Ký hiệu tên loại ghi “{sai}”, không khớp tên loại văn bản.',
    pattern: new RegExp(`${head}[-/] ?(?<sai>\\p{Lu}\\p{L}{0,4})(?= ?[-/] ?\\p{Lu})`, 'dgu'),
    right: ({ sai }, context) => rightCode(sai?.text.normalize('NFC') ?? '', demand.quyDinh, context),
    safety: 'review',
    examples: {
      right: [{ text: 'Số 15-KH/ĐU', shown: 'kế hoạch', kind: 'ke-hoach' }],
      wrong: [{ text: 'Số 15-BC/ĐU', shown: 'kế hoạch', kind: 'ke-hoach' }],
    },
  });
}

/** Longer codes of an office's own (“QĐNS”) begin with the type's; a printed name of several words may be either. */
function rightCode(written: string, quyDinh: readonly string[], { kind, anatomy }: RuleContext): string | null {
  const lines = anatomy.of('tenLoai').map((part) => fold(textOf(part)));
  const printed = lines
    .filter((it) => !it.startsWith('cua '))
    .join(' ')
    .trim();
  if (printed === '' || printed.split(' ').length > 2 || kind === null) return null;
  const allowed = kind === 'quy-dinh' ? quyDinh : [codeOfKind[kind] ?? codeOfName[printed] ?? ''];
  const right = allowed[0] ?? '';
  const begins = (code: string) => written.toLowerCase().startsWith(code.toLowerCase());
  const isAnothers = !allowed.includes(written) && isCode(written);
  if (right === '' || (allowed.some(begins) && !isAnothers)) return null;
  return right;
}

/** “CTr”, “TTr” in their own letters. */
export function typeLettersRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Ký hiệu chương trình là “CTr”, tờ trình là “TTr”',
    appliesTo: ['chuong-trinh', 'to-trinh'],
    message: 'Ký hiệu tên loại ghi “{sai}”, quy định ghi “{dung}”.',
    pattern: new RegExp(`${head}[-/] ?(?<sai>CTR|TTR|Ctr|Ttr)(?= ?[-/])`, 'dgu'),
    right: ({ sai }) => (sai?.text.toUpperCase() === 'CTR' ? 'CTr' : 'TTr'),
    examples: {
      right: [{ text: 'Số 15-TTr/ĐU', shown: 'tờ trình', kind: 'to-trinh' }],
      wrong: [{ text: 'Số 15-TTR/ĐU', shown: 'tờ trình', kind: 'to-trinh' }],
    },
  });
}

/** A công văn carries CV. */
export function letterCodeRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Ký hiệu công văn có “CV” trước tên cơ quan',
    appliesTo: ['cong-van'],
    message: 'Ký hiệu công văn thiếu “CV”: “{chu}”.',
    pattern: new RegExp(`${head}(?<sai>[-/]) ?(?!CV)(?<nhom>\\p{Lu}[\\p{L}\\d]*)(?:[-/][\\p{L}\\d]+)?$`, 'dgiu'),
    right: ({ nhom }, { anatomy }) =>
      anatomy.of('tenLoai').length > 0 || isCode(nhom?.text.normalize('NFC') ?? '') ? null : '-CV/',
    unless: ({ confidence }) => confidence !== 'sure',
    safety: 'review',
    examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15/ĐU', 'Số 15-ĐU'] },
  });
}

/** The code of another type: what kind of document it is, is then in doubt. */
function isCode(group: string): boolean {
  return codes.split('|').includes(group);
}

/** Codes that an issuer's name surely has; what follows them may be an office's own. */
const issuers: readonly (readonly [name: RegExp, code: RegExp, right: string])[] = [
  [/^dang uy\b/, /^(?:ĐU|QU)/u, 'ĐU'],
  [/^chi bo\b/, /^CB/u, 'CB'],
  [/^tinh uy\b/, /^TU/u, 'TU'],
  [/^thanh uy\b/, /^T[hH]?U/u, 'TU'],
  [/^ban chap hanh trung uong\b/, /^(?:TW|TƯ)/u, 'TW'],
];

/** The issuer's code is that of the body named in the letterhead. */
export function issuerCodeRule(demand: PartyDemand): Rule<'saiChu'> {
  return slipRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Ký hiệu tên cơ quan khớp với tên cơ quan ban hành',
    message: 'Ký hiệu tên cơ quan ghi “{sai}”, không khớp tên cơ quan ban hành.',
    pattern: new RegExp(`${head}[-/] ?(?:${codes}) ?[-/] ?(?<sai>\\p{Lu}[\\p{L}\\d]*)(?=$|[-/])`, 'dgu'),
    right: ({ sai }, { anatomy }) => rightIssuer(sai?.text.normalize('NFC') ?? '', anatomy),
    safety: 'review',
    examples: {
      right: ['Số 15-CV/ĐU', { text: 'Số 15-CV/CB', shown: 'chi bộ', beside: { coQuanBanHanh: 'CHI BỘ THÔN 1' } }],
      wrong: ['Số 15-CV/TU', 'Số 15-CV/BTV'],
    },
  });
}

function rightIssuer(written: string, anatomy: RuleContext['anatomy']): string | null {
  const name = nameIn(anatomy, 'coQuanBanHanh');
  if (isJoint(anatomy)) return null;
  if (isCongress(name) || /^dai hoi\b/.test(nameIn(anatomy, 'coQuanChuQuan')))
    return written.startsWith('ĐH') ? null : 'ĐH';
  const known = issuers.find(([issuer]) => issuer.test(name));
  return known === undefined || known[1].test(written) ? null : known[2];
}

const abolished = new RegExp(`${head}[-/] ?(?:${codes}) ?[-/] ?(?<ma>ĐUK|ĐĐ\\p{L}{0,8}|BCSĐ\\p{L}{0,8})$`, 'du');

/** Codes of bodies that the newer convention no longer knows; those of districts are told of all documents alike. */
export function abolishedCodeRule(demand: PartyDemand): Rule<'khongCon'> {
  return defineRule({
    ...demand,
    component: 'soKyHieu',
    title: 'Không dùng ký hiệu của tổ chức đảng không còn (ĐUK, ĐĐ, BCSĐ)',
    appliesTo: 'all',
    messages: { khongCon: 'Ký hiệu “{actual}” là của tổ chức đảng không còn trong hướng dẫn hiện hành.' },
    examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15-CV/ĐUK', 'Số 15-CV/BCSĐ'] },
    *check({ anatomy }) {
      for (const part of anatomy.of('soKyHieu')) {
        const ma = find(part, abolished)?.ma;
        if (ma === undefined) continue;
        yield {
          message: 'khongCon',
          place: { kind: 'span', span: ma.span },
          data: { actual: ma.text },
          actual: ma.text,
        };
      }
    },
  });
}
