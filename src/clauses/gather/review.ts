import type { KnownSlots } from '../entries';
import { entryOf } from '../own/write';
import type { LibraryFile } from '../schema';
import type { Candidate } from './candidates';

/** The file of clauses for review, and what is new in it. */
export interface Review {
  readonly file: LibraryFile;
  readonly added: number;
  /** Wordings that an earlier run has brought, kept or taken out since. */
  readonly seenBefore: number;
}

const about =
  'Đoạn văn mà các văn bản của cơ quan lặp lại, nhiều nhất xếp trước, để người có trách nhiệm xem lại. Điều khoản đã sửa tay không bị ghi đè khi chạy lại; điều khoản đã xóa không được thêm lại.';

/** More are nobody's to review. */
const most = 1000;

/**
 * The candidates after what stands in the file: clauses there stay to the letter, whoever wrote them, and a wording that
 * an earlier run has brought is not brought again.
 */
export function reviewOf(standing: LibraryFile | null, candidates: readonly Candidate[], known: KnownSlots): Review {
  const before = new Set(standing?.harvested ?? []);
  const isNew = ({ prints }: Candidate) => prints.filter((it) => before.has(it)).length * 2 < prints.length;
  const fresh = candidates.filter(isNew).slice(0, most);
  const file: LibraryFile = {
    ...(standing ?? { version: 1, about }),
    clauses: [...(standing?.clauses ?? []), ...fresh.map(({ clause, seen }) => ({ ...entryOf(clause, known), seen }))],
    harvested: [...before, ...new Set(fresh.flatMap(({ prints }) => prints).filter((it) => !before.has(it)))],
  };
  return { file, added: fresh.length, seenBefore: candidates.length - candidates.filter(isNew).length };
}
