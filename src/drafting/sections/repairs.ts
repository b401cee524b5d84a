import type { Component } from '../../anatomy/model';
import type { Edit, Finding, Fix } from '../../finding/model';
import { groundOf, overlap } from '../../finding/overlap';
import type { Material, SectionKind } from './model';

/** What the checker has found wrong in a section that is there. */
export interface Repairs {
  /** What mends each of them. */
  readonly groups: readonly (readonly Edit[])[];
  /** The sentences of the findings that these edits mend. */
  readonly mended: readonly string[];
  /** The sentences of those that only the author can mend. */
  readonly left: readonly string[];
}

const componentsOf: Readonly<Record<Exclude<SectionKind, 'canCu' | 'soTrang'>, readonly Component[]>> = {
  phanDau: ['coQuanChuQuan', 'coQuanBanHanh', 'quocHieu', 'tieuNgu'],
  soVaNgay: ['soKyHieu', 'diaDanhThoiGian'],
  trichYeu: ['tenLoai', 'trichYeu'],
  kinhGui: ['kinhGui'],
  noiNhanChuKy: ['noiNhan', 'chuKy'],
  phuLuc: ['phuLuc'],
};

/** The rules' own fixes of a section, one of each finding, so far as they can be made together. Advice is left alone. */
export function repairsOf(kind: SectionKind, { findings, anatomy }: Pick<Material, 'findings' | 'anatomy'>): Repairs {
  const canCu = new Set(
    anatomy
      .of('noiDung')
      .filter(({ role }) => role === 'canCu')
      .map(({ paragraph }) => paragraph.index),
  );
  const own = findings.filter(
    (finding) => finding.severity !== 'info' && concerns(finding, kind, canCu) && !isReceiversBusiness(finding),
  );
  const edits: Edit[] = [];
  const groups: (readonly Edit[])[] = [];
  const mended: string[] = [];
  const left: string[] = [];
  for (const finding of own) {
    const fix = fixOf(finding);
    const fresh = fix?.edits.filter((edit) => !edits.some((it) => JSON.stringify(it) === JSON.stringify(edit))) ?? [];
    const meets = fresh.some((edit) => edits.some((it) => groundOf(it) === groundOf(edit) && overlap(it, edit)));
    if (fix === null || meets) {
      if (!isOwnBusiness(finding)) left.push(finding.message);
      continue;
    }
    edits.push(...fresh);
    groups.push(fresh);
    mended.push(finding.message);
  }
  return { groups, mended, left };
}

function concerns({ component, rule, place }: Finding, kind: SectionKind, canCu: ReadonlySet<number>): boolean {
  if (kind === 'soTrang') return /\/so-trang|-so-trang/u.test(rule);
  if (kind === 'canCu') {
    const isThere = place.kind === 'span' && place.span.part === 'body' && canCu.has(place.span.paragraph);
    return isThere && rule.includes('/can-cu-');
  }
  return componentsOf[kind].includes(component) && place.kind !== 'section';
}

/** Lines that Nơi nhận lacks are proposed one by one, for the author to tick. */
function isReceiversBusiness({ rule, fixes }: Finding): boolean {
  const adds = fixes.some(({ edits }) => edits.some(({ kind }) => kind === 'insertParagraphs'));
  return adds && /noi-nhan\/(?:thieu-don-vi-duoc-giao|nhu-tren|nhu-dieu|nhu-kinh-gui)$/u.test(rule);
}

/** A fix that needs no look comes before one that does. */
function fixOf({ fixes }: Finding): Fix | null {
  return fixes.find(({ safety }) => safety === 'safe') ?? fixes[0] ?? null;
}

/** What is missing is put in by the section itself, and what is to be filled is the author's. */
function isOwnBusiness({ place, rule }: Finding): boolean {
  return place.kind === 'missing' || rule === 'chung/noi-dung/cho-con-trong';
}
