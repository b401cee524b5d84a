import type { Edit } from '../../finding/model';
import { groundOf, overlap } from '../../finding/overlap';
import { addressee } from './addressee';
import { appendix } from './appendix';
import { endingSection } from './ending';
import { groundsSection } from './grounds';
import { letterhead } from './letterhead';
import type { Built, Choices, Material, Section, SectionKind } from './model';
import { numberAndDate } from './number-and-date';
import { pageNumber } from './page-number';
import { repairsOf } from './repairs';
import { unfilledIn } from './slots';
import { summary } from './summary';

const builders: Readonly<Record<SectionKind, (material: Material, choices: Choices) => Built>> = {
  phanDau: letterhead,
  soVaNgay: numberAndDate,
  trichYeu: summary,
  kinhGui: addressee,
  canCu: groundsSection,
  noiNhanChuKy: endingSection,
  phuLuc: appendix,
  soTrang: pageNumber,
};

/** The names of sections in a sentence. */
const names: Readonly<Record<SectionKind, string>> = {
  phanDau: 'Phần đầu văn bản',
  soVaNgay: 'Số, ký hiệu và địa danh, ngày tháng',
  trichYeu: 'Trích yếu',
  kinhGui: 'Kính gửi',
  canCu: 'Căn cứ',
  noiNhanChuKy: 'Nơi nhận và chữ ký',
  phuLuc: 'Phụ lục',
  soTrang: 'Số trang',
};

/**
 * A section of a draft put in where it belongs, or what is missing or wrong in the one that is there. What is right
 * stays as it is, and there are never two of a section. Made for the author to look at: nothing is changed by it.
 */
export function sectionFor(kind: SectionKind, material: Material, choices: Choices = {}): Section {
  const { anatomy, draft } = material;
  if (anatomy.system === null) {
    return {
      kind: 'refused',
      reason: 'Văn bản này nằm ngoài phạm vi thể thức được kiểm tra nên không chèn phần thể thức.',
      belongs: anatomy.outOfScope === 'not-a-document',
    };
  }
  const own = builders[kind](material, choices);
  const repairs = repairsOf(kind, material);
  if (own.kind === 'refused' && repairs.groups.length === 0) return own;
  const put = own.kind === 'edits' ? own.edits : [];
  const mending = repairs.groups.map((group) => group.filter((edit) => !put.some((it) => cross(it, edit))));
  const groups = [put, ...mending].filter((group) => group.length > 0);
  const edits = groups.flat();
  const name = names[kind];
  if (edits.length === 0) return { kind: 'nothing', what: `${name} đã đủ.`, notes: repairs.left };
  const isWhole = own.kind === 'edits' && own.isWhole;
  return {
    kind: isWhole ? 'insert' : 'repair',
    edits,
    groups,
    what: sentenceOf(own, repairs.mended.length, name),
    mended: repairs.mended,
    notes: [...(own.kind === 'refused' ? [own.reason] : own.notes), ...repairs.left],
    unfilled: unfilledIn(edits, draft),
  };
}

/** Two changes that cannot be made of one draft together. */
function cross(one: Edit, other: Edit): boolean {
  return groundOf(one) === groundOf(other) && (overlap(one, other) || ('where' in one && 'where' in other));
}

function sentenceOf(own: Built, mended: number, name: string): string {
  const added = own.kind === 'edits' && own.added.length > 0 ? `Chèn ${joined(own.added)}` : null;
  const faults = mended === 0 ? null : `${added === null ? 'Sửa' : 'sửa'} ${String(mended)} chỗ sai`;
  return `${[added, faults].filter((it) => it !== null).join(', ') || name}.`;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
}
