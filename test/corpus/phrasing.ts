import type { IsoDate, Kind } from '../../src/anatomy/model';
import { type Block, line, type Line, type Look, type Page, type Piece, type Spec } from './spec';

/** Which of the sizes, indents and distances that the decree allows an office has made its own. */
export interface Taste {
  readonly coQuan: number;
  readonly quocHieu: number;
  readonly tieuNgu: number;
  readonly ngay: number;
  readonly vv: number;
  readonly noiDung: number;
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  readonly spacing: number;
  readonly exact: boolean;
  readonly page: Page;
}

const twoPages = {
  where: 'header',
  align: 'center',
  hiddenOnFirst: true,
  before: '',
  after: '',
  look: { size: 14 },
  format: 'decimal',
  start: null,
} as const;

const a4 = { width: 210, height: 297, landscape: false } as const;

/** Habits of real offices, all of them right; the margins stand at both ends of their ranges. */
export const tastes = {
  thuong: {
    ...{ coQuan: 13, quocHieu: 13, tieuNgu: 14, ngay: 14, vv: 13, noiDung: 14 },
    ...{ indent: 36, before: 6, after: 6, spacing: 1, exact: false },
    page: { ...a4, top: 20, bottom: 20, left: 30, right: 15, number: twoPages },
  },
  nho: {
    ...{ coQuan: 12, quocHieu: 12, tieuNgu: 13, ngay: 13, vv: 12, noiDung: 13 },
    ...{ indent: 28.35, before: 0, after: 6, spacing: 1.5, exact: false },
    page: { ...a4, top: 25, bottom: 25, left: 35, right: 20, number: { ...twoPages, look: { size: 13 } } },
  },
  lai: {
    ...{ coQuan: 12, quocHieu: 12, tieuNgu: 13, ngay: 13, vv: 12, noiDung: 14 },
    ...{ indent: 36, before: 6, after: 0, spacing: 1.2, exact: false },
    page: { ...a4, top: 20, bottom: 25, left: 30, right: 20, number: twoPages },
  },
  gian: {
    ...{ coQuan: 13, quocHieu: 13, tieuNgu: 14, ngay: 14, vv: 12, noiDung: 14 },
    ...{ indent: 28.35, before: 3, after: 3, spacing: 18, exact: true },
    page: { ...a4, top: 22, bottom: 20, left: 32, right: 17, number: { ...twoPages, look: { size: 13 } } },
  },
  motTrang: {
    ...{ coQuan: 13, quocHieu: 13, tieuNgu: 14, ngay: 14, vv: 13, noiDung: 14 },
    ...{ indent: 36, before: 0, after: 8, spacing: 1, exact: false },
    page: { ...a4, top: 20, bottom: 20, left: 30, right: 20, number: null },
  },
} as const satisfies Record<string, Taste>;

/** The words of a draft; a line of the body may begin with a mark: `# ` bold, `/ ` italic, `= ` centred and bold. */
export interface Words {
  readonly name: string;
  readonly kind: Kind;
  readonly date: IsoDate | null;
  readonly taste: keyof typeof tastes;
  readonly chuQuan?: readonly string[];
  readonly banHanh: readonly string[];
  readonly so: string;
  readonly ngay: string;
  readonly vv?: readonly string[];
  readonly doKhan?: string;
  readonly tenLoai?: string;
  readonly trichYeu?: readonly string[];
  readonly kinhGui?: readonly string[];
  readonly body: readonly (string | readonly (readonly string[])[])[];
  readonly noiNhan: readonly string[];
  /** quyền hạn and chức vụ, then the name last. */
  readonly chuKy: readonly string[];
  readonly phuLuc?: readonly (string | readonly (readonly string[])[])[];
}

/** A correct draft of these words. */
export function specOf(words: Words): Spec {
  const taste: Taste = tastes[words.taste];
  const centred = (look: Look) => (text: string) => line(text, { align: 'center', ...look });
  const head = { size: taste.coQuan };
  const title = { size: 14, bold: true };
  return {
    name: words.name,
    truth: { system: 'nd30', kind: words.kind, date: words.date },
    page: taste.page,
    chuQuan: (words.chuQuan ?? []).map(centred(head)),
    banHanh: words.banHanh.map(centred({ ...head, bold: true })),
    quocHieu: [centred({ size: taste.quocHieu, bold: true })('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
    tieuNgu: [centred({ size: taste.tieuNgu, bold: true })('Độc lập - Tự do - Hạnh phúc')],
    so: [centred({ size: 13 })(words.so)],
    ngay: [centred({ size: taste.ngay, italic: true })(words.ngay)],
    vv: (words.vv ?? []).map((text, i) => line(text, { align: 'center', size: taste.vv, before: i === 0 ? 6 : 0 })),
    doKhan: words.doKhan === undefined ? [] : [centred({ ...title, color: 'FF0000' })(words.doKhan)],
    tenLoai: words.tenLoai === undefined ? [] : [centred(title)(words.tenLoai)],
    trichYeu: (words.trichYeu ?? []).map(centred(title)),
    kinhGui: kinhGuiOf(words.kinhGui ?? [], taste),
    body: words.body.map((entry) => blockOf(entry, taste)),
    noiNhan: words.noiNhan.map((text, i) =>
      line(text, i === 0 ? { size: 12, bold: true, italic: true } : { size: 11 }),
    ),
    chuKy: words.chuKy.flatMap((text, i) => {
      const own = centred({ size: taste.noiDung, bold: true })(text);
      return i < words.chuKy.length - 1 ? [own] : [...blanks(4), own];
    }),
    phuLuc: (words.phuLuc ?? []).map((entry) => blockOf(entry, taste)),
    rules: {
      banHanh: Math.max(...words.banHanh.map((it) => it.length)) * taste.coQuan * 0.66 * 0.42,
      tieuNgu: taste.tieuNgu * 11.58,
      trichYeu: words.trichYeu === undefined ? null : Math.max(...words.trichYeu.map((it) => it.length)) * 7.2 * 0.42,
    },
  };
}

function blanks(count: number): Line[] {
  return Array.from({ length: count }, () => line('', { align: 'center', size: 14 }));
}

/** One receiver stands beside the heading, centred; more stand below, their dashes under the colon. */
function kinhGuiOf(receivers: readonly string[], { noiDung }: Taste): Line[] {
  const [only, ...more] = receivers;
  if (only === undefined) return [];
  if (more.length === 0) return [line(`Kính gửi: ${only}`, { size: noiDung, align: 'center', before: 12, after: 6 })];
  return [
    line('Kính gửi:', { size: noiDung, left: 70, before: 12 }),
    ...receivers.map((text) => line(text, { size: noiDung, left: 70 + noiDung * 3.94 })),
  ];
}

function blockOf(entry: string | readonly (readonly string[])[], taste: Taste): Block {
  if (typeof entry !== 'string') return { kind: 'grid', rows: entry, size: 13 };
  const mark = entry.slice(0, 2);
  const text = /^[#/=>] /.test(entry) ? entry.slice(2) : entry;
  const running: Look = {
    ...{ size: taste.noiDung, align: 'justify', firstLine: taste.indent, before: taste.before, after: taste.after },
    ...{ line: taste.spacing, exact: taste.exact },
  };
  if (mark === '= ') return line(text, { size: 14, bold: true, align: 'center', before: 6, after: 6 });
  if (mark === '> ') return line(text, { size: 14, italic: true, align: 'center', after: 6 });
  if (mark === '# ') return line(text, { ...running, bold: true });
  if (mark === '/ ') return line(text, { ...running, italic: true });
  return line(articleOf(text), running);
}

/** Of an article that runs on into its text only the number is bold. */
function articleOf(text: string): readonly Piece[] {
  const number = /^Điều \d+\./.exec(text)?.[0];
  return number === undefined ? [text] : [[number, { bold: true }], text.slice(number.length)];
}
