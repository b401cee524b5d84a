import { line, textOf } from '../spec';
import { fault, type Fault, inCells, look, of, rules, where, without, words } from './fault';

const quocHieu: readonly Fault[] = [
  fault('FONT-1.1', 'quocHieu', 'Quốc hiệu of size 14', look('quocHieu', { size: 14 })),
  fault('FONT-1.1', 'quocHieu', 'Quốc hiệu of size 11', look('quocHieu', { size: 11 })),
  fault('QH-02', 'quocHieu', 'Quốc hiệu not bold', look('quocHieu', { bold: false })),
  fault('QH-02', 'quocHieu', 'Quốc hiệu in italics', look('quocHieu', { italic: true })),
  fault('QH-02', 'quocHieu', 'Quốc hiệu in lower case', words('quocHieu', /.+/, 'Cộng hòa xã hội chủ nghĩa Việt Nam')),
  fault('A16', 'quocHieu', 'VIỆTNAM in one word', words('quocHieu', 'VIỆT NAM', 'VIỆTNAM')),
  fault('QH-01', 'quocHieu', 'a letter missing', words('quocHieu', 'NGHĨA', 'NGĨA')),
  fault('QH-01', 'quocHieu', 'a word missing', words('quocHieu', 'XÃ HỘI ', '')),
  fault('QH-01', 'quocHieu', 'a full stop after it', words('quocHieu', /$/, '.')),
  fault('QH-01', 'quocHieu', 'two spaces', words('quocHieu', 'CỘNG HÒA ', 'CỘNG HÒA  ')),
  fault('CLS-02', 'quocHieu', 'no Quốc hiệu', without('quocHieu')),
];

const tieuNgu: readonly Fault[] = [
  fault('TN-01', 'tieuNgu', 'en dashes', words('tieuNgu', /-/g, '–')),
  fault('TN-01', 'tieuNgu', 'hyphens without spaces', words('tieuNgu', / - /g, '-')),
  fault('TN-01', 'tieuNgu', 'a capital for each word', words('tieuNgu', /.+/, 'Độc Lập - Tự Do - Hạnh Phúc')),
  fault('TN-01', 'tieuNgu', 'all capitals', words('tieuNgu', /.+/, 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC')),
  fault('TN-01', 'tieuNgu', 'small letter after a hyphen', words('tieuNgu', 'Hạnh', 'hạnh')),
  fault('TN-01', 'tieuNgu', 'a wrong word', words('tieuNgu', 'Tự do', 'Tư do')),
  fault('TN-01', 'tieuNgu', 'one space missing', words('tieuNgu', 'lập - ', 'lập -')),
  fault('TN-01', 'tieuNgu', 'a full stop after it', words('tieuNgu', /$/, '.')),
  fault('FONT-1.2', 'tieuNgu', 'Tiêu ngữ of size 12', look('tieuNgu', { size: 12 })),
  fault('FONT-1.2', 'tieuNgu', 'Tiêu ngữ of size 15', look('tieuNgu', { size: 15 })),
  fault('TN-02', 'tieuNgu', 'Tiêu ngữ not bold', look('tieuNgu', { bold: false })),
  fault('TN-02', 'tieuNgu', 'Tiêu ngữ in italics', look('tieuNgu', { italic: true })),
  inCells(
    fault(
      'TN-03',
      'tieuNgu',
      'no line',
      rules(() => ({ tieuNgu: null })),
    ),
  ),
  inCells(
    fault(
      'TN-03',
      'tieuNgu',
      'a line of a third',
      rules(() => ({ tieuNgu: 55 })),
    ),
  ),
  inCells(
    fault('TN-04', 'tieuNgu|quocHieu', 'a blank line before it', (spec) => ({
      ...spec,
      tieuNgu: [line('', { align: 'center', size: 13 }), ...spec.tieuNgu],
    })),
  ),
  fault('CLS-02', 'tieuNgu', 'no Tiêu ngữ', (spec) => ({
    ...spec,
    tieuNgu: [],
    rules: { ...spec.rules, tieuNgu: null },
  })),
  inCells(fault('TN-02', 'tieuNgu', 'Tiêu ngữ on the left of its cell', look('tieuNgu', { align: 'left' }))),
];

const lower = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();

const coQuan: readonly Fault[] = [
  fault('CQ-02', 'coQuanChuQuan', 'superior in bold', look('chuQuan', { bold: true })),
  fault('FONT-2.1', 'coQuanChuQuan', 'superior of size 14', look('chuQuan', { size: 14 })),
  fault('CQ-02', 'coQuanChuQuan', 'superior in italics', look('chuQuan', { italic: true })),
  fault('CQ-02', 'coQuanChuQuan', 'superior in lower case', (spec) =>
    spec.chuQuan.length === 0 ? null : { ...spec, chuQuan: spec.chuQuan.map((it) => line(lower(textOf(it)), it.look)) },
  ),
  fault(
    'CQ-08',
    'coQuanChuQuan',
    'a huyện in 2026',
    where(
      ({ chuQuan, truth }) => chuQuan.length === 1 && (truth.date ?? '') > '2025-07-01',
      words('chuQuan', /.+/, 'UBND HUYỆN BÌNH SƠN'),
    ),
  ),
  fault(
    'CQ-07',
    'coQuanChuQuan',
    'a superior above the commune',
    where(
      ({ chuQuan, banHanh, truth }) =>
        chuQuan.length === 0 &&
        textOf(banHanh[0] ?? line('')).startsWith('ỦY BAN') &&
        (truth.date ?? '') > '2025-07-01' &&
        /^(?:XÃ|PHƯỜNG)/.test(textOf(banHanh[1] ?? line(''))),
      (spec) => ({
        ...spec,
        chuQuan: [line('UBND TỈNH QUẢNG NGÃI', { align: 'center', size: spec.banHanh[0]?.look.size ?? 13 })],
      }),
    ),
  ),
  fault('CQ-05', 'coQuanBanHanh', 'issuer not bold', look('banHanh', { bold: false })),
  fault('CQ-05', 'coQuanBanHanh', 'issuer in italics', look('banHanh', { italic: true })),
  fault('FONT-2.2', 'coQuanBanHanh', 'issuer of size 14', look('banHanh', { size: 14 })),
  fault('FONT-2.2', 'coQuanBanHanh', 'issuer of size 11', look('banHanh', { size: 11 })),
  fault('CQ-05', 'coQuanBanHanh', 'issuer in lower case', (spec) => ({
    ...spec,
    banHanh: spec.banHanh.map((it) => line(lower(textOf(it)), it.look)),
  })),
  fault('CQ-04', 'coQuanBanHanh', 'issuer abbreviated', words('banHanh', 'ỦY BAN NHÂN DÂN', 'UBND')),
  inCells(
    fault(
      'CQ-05',
      'coQuanBanHanh',
      'no line',
      rules(() => ({ banHanh: null })),
    ),
  ),
  inCells(
    fault(
      'CQ-05',
      'coQuanBanHanh',
      'a line as long as the name',
      rules(({ banHanh }) => ({ banHanh: ((banHanh ?? 0) / 0.42) * 1.05 })),
    ),
  ),
  inCells(
    fault(
      'CQ-05',
      'coQuanBanHanh',
      'a line of a tenth',
      rules(({ banHanh }) => ({ banHanh: (banHanh ?? 0) / 5 })),
    ),
  ),
  fault(
    'CLS-02',
    'coQuanBanHanh',
    'no issuer',
    where(
      ({ chuQuan }) => chuQuan.length === 0,
      (spec) => ({ ...spec, banHanh: [], rules: { ...spec.rules, banHanh: null } }),
    ),
  ),
  fault(
    'CQ-08',
    'coQuanBanHanh',
    'a huyện issues in 2026',
    where(({ truth }) => (truth.date ?? '') > '2025-07-01', words('banHanh', /^(?:XÃ|PHƯỜNG) .+/, 'HUYỆN BÌNH SƠN')),
  ),
  inCells(fault('CQ-05', 'coQuanBanHanh', 'issuer on the left of its cell', look('banHanh', { align: 'left' }))),
];

const tenLoai: readonly Fault[] = [
  fault('TL-01', 'tenLoai', 'type in lower case', (spec) =>
    spec.tenLoai.length === 0 ? null : { ...spec, tenLoai: spec.tenLoai.map((it) => line(lower(textOf(it)), it.look)) },
  ),
  fault('TL-01', 'tenLoai', 'type not bold', look('tenLoai', { bold: false })),
  fault('TL-01', 'tenLoai', 'type in italics', look('tenLoai', { italic: true })),
  fault('FONT-5a.1', 'tenLoai', 'type of size 16', look('tenLoai', { size: 16 })),
  fault('FONT-5a.1', 'tenLoai', 'type of size 12', look('tenLoai', { size: 12 })),
  fault('TL-01', 'tenLoai', 'type on the left', look('tenLoai', { align: 'left' })),
  fault(
    'CLS-04',
    'tenLoai',
    'công văn with a type name',
    of('cong-van', (spec) => ({ ...spec, tenLoai: [line('CÔNG VĂN', { size: 14, bold: true, align: 'center' })] })),
  ),
];

const trichYeu: readonly Fault[] = [
  fault('TY-02', 'trichYeu', 'trích yếu in capitals', (spec) =>
    spec.trichYeu.length === 0
      ? null
      : { ...spec, trichYeu: spec.trichYeu.map((it) => line(textOf(it).toUpperCase(), it.look)) },
  ),
  fault('TY-02', 'trichYeu', 'trích yếu in italics', look('trichYeu', { italic: true })),
  fault('TY-02', 'trichYeu', 'trích yếu not bold', look('trichYeu', { bold: false })),
  fault('FONT-5a.2', 'trichYeu', 'trích yếu of size 12', look('trichYeu', { size: 12 })),
  fault('FONT-5a.2', 'trichYeu', 'trích yếu of size 16', look('trichYeu', { size: 16 })),
  fault('TY-02', 'trichYeu', 'trích yếu on the left', look('trichYeu', { align: 'left' })),
  fault(
    'TY-03',
    'trichYeu',
    'no line',
    where(
      ({ trichYeu: own }) => own.length > 0,
      rules(() => ({ trichYeu: null })),
    ),
  ),
  fault(
    'TY-03',
    'trichYeu',
    'a line across the page',
    where(
      ({ trichYeu: own }) => own.length > 0,
      rules(() => ({ trichYeu: 400 })),
    ),
  ),
  fault(
    'TY-04',
    'trichYeu',
    'a full stop',
    words('trichYeu', /$/, '.', (_, at, all) => at === all.length - 1),
  ),
  fault(
    'TY-05',
    'trichYeu',
    'V/v in a quyết định',
    of('quyet-dinh', words('trichYeu', /^(?:Về việc|Phê duyệt)/, 'V/v')),
  ),
  fault(
    'CLS-02',
    'trichYeu',
    'no trích yếu',
    of('ke-hoach', (spec) => ({ ...spec, trichYeu: [] })),
  ),
  fault('TY-02', 'trichYeu|tenLoai', 'a blank line above the trích yếu', (spec) =>
    spec.trichYeu.length === 0
      ? null
      : { ...spec, tenLoai: [...spec.tenLoai, line('', { align: 'center', size: 14 })] },
  ),
  fault('TYCV-02', 'trichYeu', 'V/v:', words('vv', 'V/v ', 'V/v: ')),
  fault('TYCV-02', 'trichYeu', 'a capital after V/v', words('vv', /V\/v t/, 'V/v T')),
  fault('TYCV-01', 'trichYeu', 'Về việc for V/v', words('vv', 'V/v', 'Về việc')),
  fault('TYCV-01', 'trichYeu', 'v/v', words('vv', 'V/v', 'v/v')),
  fault('TYCV-01', 'trichYeu', 'V/V', words('vv', 'V/v', 'V/V')),
  fault('TYCV-01', 'trichYeu', 'V/v in bold', look('vv', { bold: true })),
  fault('TYCV-01', 'trichYeu', 'V/v in italics', look('vv', { italic: true })),
  fault('FONT-5b', 'trichYeu', 'V/v of size 14', look('vv', { size: 14 })),
  fault('FONT-5b', 'trichYeu', 'V/v of size 11', look('vv', { size: 11 })),
  fault(
    'TY-04',
    'trichYeu',
    'a full stop after V/v …',
    words('vv', /$/, '.', (_, at, all) => at === all.length - 1),
  ),
  fault('TYCV-01', 'trichYeu', 'no V/v', without('vv')),
];

const doKhan: readonly Fault[] = [
  fault('FONT-10', 'doKhan', 'urgency in lower case', words('doKhan', 'KHẨN', 'Khẩn')),
  fault('FONT-10', 'doKhan', 'urgency of size 11', look('doKhan', { size: 11 })),
  fault('FONT-10', 'doKhan', 'urgency not bold', look('doKhan', { bold: false })),
];

/** Ô 1, 2, 5 and 10. */
export const tieuDe: readonly Fault[] = [...quocHieu, ...tieuNgu, ...coQuan, ...tenLoai, ...trichYeu, ...doKhan];
