import { type Block, line, type Line, type Look, type Page, type Spec, textOf } from './spec';
import type { Words } from './phrasing';

/** A document of the Party in words; by which of the two conventions its marks are written follows from its date. */
export interface PartyWords extends Omit<Words, 'taste' | 'vv'> {
  readonly system: 'hd05' | 'hd36';
  /** Trích yếu of a công văn. */
  readonly veViec?: readonly string[];
  /** Points of the text, and of its lines. */
  readonly noiDung?: 14 | 15;
  readonly cachDong?: number;
}

const page: Page = {
  ...{ width: 210, height: 297, landscape: false, top: 20, bottom: 20, left: 30, right: 15 },
  number: {
    where: 'header',
    align: 'center',
    hiddenOnFirst: true,
    before: '',
    after: '',
    look: { size: 14 },
    format: 'decimal',
    start: null,
  },
};

/** A correct draft of these words. */
export function partySpecOf(words: PartyWords): Spec {
  const centred = (look: Look) => (text: string) => line(text, { align: 'center', ...look });
  const { noiDung = 14, cachDong = 18 } = words;
  const running: Look = {
    ...{ size: noiDung, align: 'justify', firstLine: 28.35, before: 6, after: 0, line: cachDong, exact: true },
  };
  return {
    name: words.name,
    truth: { system: words.system, kind: words.kind, date: words.date },
    page,
    chuQuan: (words.chuQuan ?? []).map(centred({ size: 14 })),
    banHanh: [...words.banHanh.map(centred({ size: 14, bold: true })), centred({ size: 14 })('*')],
    quocHieu: [centred({ size: 15, bold: true })('ĐẢNG CỘNG SẢN VIỆT NAM')],
    tieuNgu: [],
    so: [centred({ size: 14 })(words.so)],
    ngay: [centred({ size: 14, italic: true })(words.ngay)],
    vv: (words.veViec ?? []).map(centred({ size: 12, italic: true })),
    doKhan: words.doKhan === undefined ? [] : [centred({ size: 14, bold: true, color: 'FF0000' })(words.doKhan)],
    tenLoai: words.tenLoai === undefined ? [] : [centred({ size: 15, bold: true })(words.tenLoai)],
    trichYeu: (words.trichYeu === undefined ? [] : [...words.trichYeu, '-----']).map(centred({ size: 14, bold: true })),
    kinhGui: (words.kinhGui ?? []).map((text, i) =>
      line(text, i === 0 ? { size: 14, italic: true, left: 100, before: 12 } : { size: 14, left: 150 }),
    ),
    body: words.body.map((entry) => blockOf(entry, running)),
    noiNhan: words.noiNhan.map((text, i) =>
      i === 0 ? line([['Nơi nhận', { underline: true }], ':'], { size: 14 }) : line(text, { size: 12 }),
    ),
    chuKy: signatureOf(words.chuKy),
    phuLuc: [],
    rules: { banHanh: null, tieuNgu: 205, trichYeu: null },
  };
}

function blockOf(entry: PartyWords['body'][number], running: Look): Block {
  if (typeof entry !== 'string') return { kind: 'grid', rows: entry, size: 13 };
  if (entry.startsWith('= ')) return line(entry.slice(2), { ...running, firstLine: 0, align: 'center', bold: true });
  return entry.startsWith('# ') ? line(entry.slice(2), { ...running, bold: true }) : line(entry, running);
}

/** The first line of a block is bold, a title below T/M, K/T or T/L is not; “kiêm” neither. */
function signatureOf(lines: readonly string[]): readonly Line[] {
  const authority = /^[TK]\/[MTL] /.test(lines[0] ?? '');
  return lines.flatMap((text, i) => {
    const last = i === lines.length - 1;
    const bold = last || i === 0 || (!authority && text !== 'kiêm');
    const own = line(text, { align: 'center', size: 14, bold });
    return last ? [...Array.from({ length: 4 }, () => line('', { align: 'center', size: 14 })), own] : [own];
  });
}

/** The same draft with one group of lines written otherwise. */
export function withLines(
  spec: Spec,
  group: keyof Spec &
    ('banHanh' | 'so' | 'vv' | 'trichYeu' | 'chuKy' | 'noiNhan' | 'kinhGui' | 'quocHieu' | 'chuQuan' | 'ngay'),
  change: (text: string, i: number) => string | null,
): Spec {
  const changed = spec[group].flatMap((own, i) => {
    const text = change(textOf(own), i);
    return text === null ? [] : text === textOf(own) ? [own] : [line(text, own.look)];
  });
  return { ...spec, [group]: changed };
}
