import type { DraftDocument } from '../draft/model';
import type { Handled, Tally, Unread } from './model';

/** Counts what was seen. Advice that was left alone is no matter of the sheet. */
export function tallyOf(handled: readonly Handled[], unread: readonly Unread[]): Tally {
  const left = handled.filter(({ done }) => done === 'left');
  const fixed = handled.filter(({ done }) => done === 'fixed').length;
  const errors = left.filter(({ finding }) => finding.severity === 'error').length;
  return {
    seen: handled.length,
    fixed,
    waived: handled.length - left.length - fixed,
    left: { errors, others: left.length - errors },
    unread: unread.filter(({ seen }) => !seen).length,
    byEye: unread.filter(({ seen }) => seen).length,
  };
}

/** “Thấy 8, sửa 7, bỏ qua 1, chưa kiểm tra được 1” */
export function tallyText({ seen, fixed, waived, left, unread }: Tally): string {
  const counts = [
    [fixed, 'sửa'],
    [waived, 'bỏ qua'],
    [left.errors + left.others, 'còn'],
    [unread, 'chưa kiểm tra được'],
  ] as const;
  const said = counts.flatMap(([count, what]) => (count > 0 ? [`${what} ${count}`] : []));
  return [`Thấy ${seen}`, ...said].join(', ');
}

/**
 * What the check came to, in a sentence or two. “Không thấy lỗi” is said only where all was looked at and nothing was
 * found; where something could not be looked at, only of what could.
 */
export function verdictOf(tally: Tally, { trackedChanges, comments }: DraftDocument): string {
  const { errors, others } = tally.left;
  const remaining = [
    ...(errors > 0 ? [`${errors} lỗi`] : []),
    ...(others > 0 ? [`${others} mục nên xem`] : []),
    ...(trackedChanges > 0 ? [`${trackedChanges} thay đổi đang theo dõi`] : []),
    ...(comments > 0 ? [`${comments} ghi chú`] : []),
  ];
  const byEye = [
    ...(tally.byEye > 0 ? [`Đã xem bằng mắt ${tally.byEye} mục.`] : []),
    ...(tally.unread > 0 ? [`Còn ${tally.unread} mục phải xem bằng mắt.`] : []),
  ];
  if (remaining.length > 0) return [`Còn ${remaining.join(', ')}.`, ...byEye].join(' ');
  return [nothingLeft(tally), ...byEye].join(' ');
}

function nothingLeft({ seen, waived, unread, byEye }: Tally): string {
  const where = unread + byEye > 0 ? ' ở phần đã đọc được' : '';
  if (seen === 0) return unread > 0 ? 'Chưa kết luận được.' : `Không thấy lỗi${where}.`;
  return waived > 0 ? `Không còn lỗi${where}, ngoài ${waived} mục bỏ qua.` : `Không còn lỗi${where}.`;
}
