import type { DraftDocument, Paragraph } from '../draft/model';
import { findDate, toIsoDate } from '../text/dates';
import { recogniseCoQuan } from './co-quan';
import { recogniseChuKy } from './chu-ky';
import { conventionOf } from './convention';
import { recogniseDauMuc } from './dau-muc';
import { recogniseDiaChi } from './dia-chi';
import { recogniseDiaDanhThoiGian } from './dia-danh-thoi-gian';
import { type Evidence, kindOf, wordsOf } from './kind';
import { recogniseKinhGui } from './kinh-gui';
import type { Anatomy, Component, IsoDate, Kind, Occurrence, Part, System } from './model';
import { recogniseNguoiSoanThao } from './nguoi-soan-thao';
import { isWritten, noiDungOf, unclaimed } from './noi-dung';
import { recogniseNoiNhan } from './noi-nhan';
import { phuLucIn } from './phu-luc';
import { pageOf } from './page';
import type { Recogniser } from './proposal';
import { recogniseQuocHieu } from './quoc-hieu';
import { ageOf, scopeOf } from './scope';
import { settle } from './settle';
import { recogniseSoKyHieu } from './so-ky-hieu';
import { readSymbol } from './symbol';
import { recogniseTenLoai } from './ten-loai';
import { recogniseTieuNgu } from './tieu-ngu';
import { recogniseTrichYeu } from './trich-yeu';
import { type Zone } from './zones';

/**
 * What the author decides instead of the recogniser, and the day that stands in for a missing date. A convention named
 * by the author is applied whatever the document looks like, as long as there is something to judge.
 */
export interface RecogniseOptions {
  readonly system?: System | 'auto';
  readonly kind?: Kind | 'auto';
  readonly asOf: IsoDate;
}

const recognisers: readonly Recogniser[] = [
  recogniseQuocHieu,
  recogniseTieuNgu,
  recogniseCoQuan,
  recogniseSoKyHieu,
  recogniseDiaDanhThoiGian,
  recogniseTenLoai,
  recogniseTrichYeu,
  recogniseKinhGui,
  recogniseDauMuc,
  recogniseNoiNhan,
  recogniseChuKy,
  recogniseNguoiSoanThao,
  recogniseDiaChi,
];

/**
 * Which paragraph is which thành phần thể thức, of what kind and by which convention. The same draft and options give
 * the same answer; the body between letterhead and ending is read once, paragraph by paragraph.
 */
export function recognise(draft: DraftDocument, options: RecogniseOptions): Anatomy {
  const occurrences = inOrder(draft, occurrencesOf(draft));
  const symbol = readSymbol(wordsOf({ occurrences, symbol: null }, 'soKyHieu') ?? '');
  return conclude(draft, { occurrences, symbol }, options);
}

function occurrencesOf(draft: DraftDocument): Occurrence[] {
  const { page, head, ending } = pageOf(draft);
  const settled = settle(recognisers.flatMap((recogniser) => recogniser(page)));
  return [...settled, ...bodyAndAppendices(draft, settled, head, ending)];
}

/** Noi dung is what lies between, phụ lục what follows. */
function bodyAndAppendices(
  draft: DraftDocument,
  settled: readonly Occurrence[],
  head: Zone,
  ending: Zone | null,
): Occurrence[] {
  const parts = settled.flatMap((it) => it.parts).filter(({ paragraph }) => paragraph.part === 'body');
  const claimed = new Set<Paragraph>(parts.map((part) => part.paragraph));
  const limit = Math.min(head.to, ending?.from ?? head.to);
  const indices = parts.map(({ paragraph }) => paragraph.index);
  const from = endOfHead(
    draft,
    indices.filter((index) => index < limit),
  );
  const after = indices.filter((index) => index >= limit);
  const ended = after.length > 0;
  const rest = unclaimed(draft, ended ? Math.max(...after) + 1 : from, draft.paragraphs.length, claimed);
  const appendices = phuLucIn(rest, ended);
  const appendixAt = appendices[0]?.parts[0]?.paragraph.index ?? draft.paragraphs.length;
  const to = Math.min(appendixAt, ended ? Math.min(...after) : draft.paragraphs.length);
  const body = noiDungOf(unclaimed(draft, from, rowStart(draft, to, from), claimed), ended);
  return body === null ? appendices : [body, ...appendices];
}

/**
 * Past the last paragraph of the letterhead. Where running text stands between two of its paragraphs, the head ends
 * before that text: what was recognised below it is out of its place.
 */
function endOfHead({ paragraphs }: DraftDocument, claimed: readonly number[]): number {
  const ordered = [...new Set(claimed)].sort((a, b) => a - b);
  let end = 0;
  for (const index of ordered) {
    const between = end === 0 ? [] : paragraphs.slice(end, index).filter((it) => it.cell === null && isWritten(it));
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

function conclude(
  draft: DraftDocument,
  evidence: Evidence,
  { system = 'auto', kind = 'auto', asOf }: RecogniseOptions,
): Anatomy {
  const date = dateOf(evidence);
  const scope = scopeOf(draft, evidence);
  const convention = conventionOf(evidence, date, asOf);
  const chosen = system === 'auto' ? convention.value : system;
  const age = system === 'auto' ? ageOf(chosen, date) : { value: null, reason: null };
  const holds = system === 'auto' || scope.value === 'not-a-document';
  const outOfScope = (holds ? scope.value : null) ?? age.value;
  const printed = kindOf(evidence);
  const reasons =
    outOfScope === null
      ? [
          ...(system === 'auto' ? convention.reasons : ['Quy ước do người dùng chọn.']),
          ...(kind === 'auto' ? [printed.reason] : []),
        ]
      : [scope.value === outOfScope ? scope.reason : age.reason];
  const { occurrences } = evidence;
  const isForeign = outOfScope === 'vbqppl' || outOfScope === 'not-a-document';
  return {
    system: outOfScope === null ? chosen : null,
    outOfScope,
    kind: kind !== 'auto' ? kind : isForeign ? null : printed.value,
    date: isForeign ? null : date,
    reasons: reasons.filter((reason) => reason !== null),
    occurrences,
    of: partsOf(occurrences),
  };
}

function dateOf(evidence: Evidence): IsoDate | null {
  const found = findDate(wordsOf(evidence, 'diaDanhThoiGian') ?? '');
  return found === null ? null : toIsoDate(found);
}

function partsOf(occurrences: readonly Occurrence[]): Anatomy['of'] {
  const parts = new Map<Component, Part[]>();
  for (const { component, parts: own } of occurrences) parts.set(component, [...(parts.get(component) ?? []), ...own]);
  return (component) => parts.get(component) ?? [];
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
