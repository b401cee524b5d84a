import type { DraftDocument, Paragraph } from '../draft/model';
import { recogniseCoQuan } from './co-quan';
import { recogniseChuKy } from './chu-ky';
import { recogniseDauMuc } from './dau-muc';
import { recogniseDiaChi } from './dia-chi';
import { recogniseDiaDanhThoiGian } from './dia-danh-thoi-gian';
import { recogniseKemTheo } from './kem-theo';
import { recogniseKinhGui } from './kinh-gui';
import type { Anatomy, Occurrence, Zone } from './model';
import { recogniseNguoiSoanThao } from './nguoi-soan-thao';
import { isWritten, noiDungOf, unclaimed } from './noi-dung';
import { recogniseNoiNhan } from './noi-nhan';
import { phuLucIn } from './phu-luc';
import { type Laid, pageOf } from './page';
import type { Recogniser } from './proposal';
import { recogniseQuocHieu } from './quoc-hieu';
import { settle } from './settle';
import { recogniseSoKyHieu } from './so-ky-hieu';
import { recogniseTenLoai } from './ten-loai';
import { recogniseTieuNgu } from './tieu-ngu';
import { recogniseTrichYeu } from './trich-yeu';

const recognisers: readonly Recogniser[] = [
  recogniseQuocHieu,
  recogniseTieuNgu,
  recogniseCoQuan,
  recogniseSoKyHieu,
  recogniseDiaDanhThoiGian,
  recogniseTenLoai,
  recogniseTrichYeu,
  recogniseKemTheo,
  recogniseKinhGui,
  recogniseDauMuc,
  recogniseNoiNhan,
  recogniseChuKy,
  recogniseNguoiSoanThao,
  recogniseDiaChi,
];

/** The components of the document that takes these paragraphs of the file, in document order. */
export function occurrencesIn(draft: DraftDocument, range: Zone, standing: Anatomy['standing']): Occurrence[] {
  const { page, head, ending } = pageOf(draft, range, standing);
  const settled = settle(recognisers.flatMap((recogniser) => recogniser(page)));
  return inOrder(draft, [...settled, ...bodyAndAppendices(draft, settled, range, { head, ending })]);
}

/** Noi dung is what lies between, phụ lục what follows. */
function bodyAndAppendices(
  draft: DraftDocument,
  settled: readonly Occurrence[],
  range: Zone,
  { head, ending }: Pick<Laid, 'head' | 'ending'>,
): Occurrence[] {
  const parts = settled.flatMap((it) => it.parts).filter(({ paragraph }) => paragraph.part === 'body');
  const claimed = new Set<Paragraph>(parts.map((part) => part.paragraph));
  const limit = Math.min(head.to, ending?.from ?? head.to);
  const indices = parts.map(({ paragraph }) => paragraph.index);
  const from = endOfHead(
    draft,
    indices.filter((index) => index < limit),
    range.from,
  );
  const after = indices.filter((index) => index >= limit);
  const ended = after.length > 0;
  const rest = unclaimed(draft, ended ? Math.max(...after) + 1 : from, range.to, claimed);
  const appendices = phuLucIn(rest, ended);
  const appendixAt = appendices[0]?.parts[0]?.paragraph.index ?? range.to;
  const to = Math.min(appendixAt, ended ? Math.min(...after) : range.to);
  const body = noiDungOf(unclaimed(draft, from, rowStart(draft, to, from), claimed), ended);
  return body === null ? appendices : [body, ...appendices];
}

/**
 * Past the last paragraph of the letterhead. Where running text stands between two of its paragraphs, the head ends
 * before that text: what was recognised below it is out of its place.
 */
function endOfHead({ paragraphs }: DraftDocument, claimed: readonly number[], top: number): number {
  const ordered = [...new Set(claimed)].sort((a, b) => a - b);
  let end = top;
  for (const index of ordered) {
    const between = end === top ? [] : paragraphs.slice(end, index).filter((it) => it.cell === null && isWritten(it));
    if (between.length > 2 || between.some(({ text }) => text.length > 80)) break;
    end = index + 1;
  }
  return end;
}

/** The beginning of the table row that the paragraph stands in: what is beside a signature is no body. */
function rowStart({ tables, paragraphs }: DraftDocument, index: number, from: number): number {
  const cell = paragraphs[index]?.cell;
  if (cell == null) return index;
  return Math.max(from, tables[cell.table]?.rows[cell.row]?.cells[0]?.from ?? index);
}

/** Document order: text boxes where they are anchored, headers before and footers after the body. */
function inOrder(draft: DraftDocument, occurrences: readonly Occurrence[]): Occurrence[] {
  const place = (it: Occurrence): number => {
    const first = it.parts[0];
    if (first === undefined) return 0;
    const { part, index } = first.paragraph;
    if (part === 'body') return index + first.start / 1e7;
    if (part.startsWith('header')) return -1;
    if (part.startsWith('footer')) return draft.paragraphs.length;
    return (draft.boxes.find((box) => box.part === part)?.anchor ?? 0) - 0.5;
  };
  return [...occurrences].sort((a, b) => place(a) - place(b));
}
