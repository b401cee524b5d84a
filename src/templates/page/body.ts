import type { Points } from '../../draft/model';
import { para, type Block, type Para, type Run, type StyleId, type StyleLook } from '../sheet';
import type { DocumentWords, Line, TextWords } from '../words';
import { lengthOf, ruleShare } from './letterhead';
import { stylesOf } from './styles';

const styleOf: Readonly<Record<Line['sort'], StyleId>> = {
  doan: 'NoiDung',
  muc: 'TieuDeMuc',
  khoan: 'TieuDeKhoan',
  chuong: 'TieuDeChuong',
  dieu: 'NoiDung',
  dieuTen: 'TieuDeKhoan',
  canCu: 'CanCu',
  lenh: 'ThamQuyen',
  thamQuyen: 'ThamQuyen',
};

/** Title, trích yếu and what stands under it; nothing for a công văn. */
export function titleOf(
  { tenLoai, trichYeu }: TextWords,
  convention: 'nd30' | 'hd05',
  kemTheo?: string,
): readonly Block[] {
  if (tenLoai === null) return [];
  const look = stylesOf[convention].TrichYeu;
  const title = para('TenLoai', tenLoai);
  if (convention === 'hd05') return [title, para('TrichYeu', trichYeu), para('NamGach', '-----')];
  if (kemTheo === undefined) return [title, para('TrichYeu', trichYeu), ruled(ruleUnder(trichYeu, look))];
  return [title, para('TrichYeu', trichYeu), para('KemTheo', kemTheo), ruled(usual)];
}

/** Length of the line under a trích yếu. */
export function ruleUnder(trichYeu: string, look: StyleLook): Points {
  return Math.max(usual, Math.min(lengthOf(trichYeu, look), 400) * ruleShare);
}

/** What a trích yếu of one line wants, for one whose words are still to be filled in. */
const usual = 115;

/** The line stands in a paragraph of its own: it stays under the words however long they become. */
export function ruled(rule: number): Para {
  return { kind: 'para', style: 'KemTheo', runs: [], rule };
}

/** Who is written to. */
export function kinhGuiOf({ kinhGui, template: { convention } }: DocumentWords): readonly Block[] {
  if (kinhGui === null) return [];
  if (convention === 'nd30') return [para('KinhGui', `Kính gửi: ${kinhGui}`)];
  return [{ kind: 'para', style: 'KinhGui', runs: [{ text: 'Kính gửi:', italic: true }, { text: ` ${kinhGui};` }] }];
}

/** The lines of a text, the last on the page of the signature; of “Điều 1. …” that runs on only the number is bold (ND30-BC-05). */
export function linesOf({ body }: TextWords): readonly Block[] {
  return body.map((line, i): Para => ({
    kind: 'para',
    style: line.sort === 'chuong' && /^(?:Chương|Phần|Mục) /u.test(line.text) ? 'SoChuong' : styleOf[line.sort],
    runs: runsOf(line),
    ...(i === body.length - 1 ? { keepNext: true } : {}),
  }));
}

function runsOf({ sort, text }: Line): readonly Run[] {
  const number = sort === 'dieu' ? /^Điều \d+\. /u.exec(text)?.[0] : undefined;
  return number === undefined ? [{ text }] : [{ text: number, bold: true }, { text: text.slice(number.length) }];
}
