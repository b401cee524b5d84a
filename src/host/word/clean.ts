import type { TraceGroup } from '../../edits/traces';
import { supports, type OfficeApi } from './globals';

/** What takes a cleaning back: no undo of our own knows what Word has accepted. */
export const wayBack = 'Lấy lại bằng Ctrl+Z trong Word.';

const sentences = {
  changes: 'Trong Word: thẻ Xem lại, nút Chấp nhận, chọn chấp nhận mọi thay đổi.',
  comments: 'Trong Word: thẻ Xem lại, nút Xóa của nhóm Chú thích, chọn xóa mọi chú thích.',
} as const;

/** What this Word cannot take out itself, with where its author does. */
export function groupsByHand(office: OfficeApi): Readonly<Partial<Record<TraceGroup, string>>> {
  // On a Mac Word freezes when it is asked for its tracked changes.
  const canAccept = supports(office, 'WordApi', '1.6') && String(office.context.platform) !== 'Mac';
  return {
    ...(canAccept ? {} : { changes: sentences.changes }),
    ...(supports(office, 'WordApi', '1.4') ? {} : { comments: sentences.comments }),
  };
}

/** Cleans the body; what stands in headers and notes Word does not hand over this way, and the next check tells it. */
export async function cleanInWord(
  context: Word.RequestContext,
  groups: ReadonlySet<TraceGroup>,
  office: OfficeApi,
): Promise<void> {
  const { document } = context;
  const { body } = document;
  // A highlight that goes while changes are tracked would be one more of them.
  const tracks = supports(office, 'WordApi', '1.4');
  if (tracks) document.load('changeTrackingMode');
  const comments = groups.has('comments') ? body.getComments() : null;
  comments?.load('items/id');
  await context.sync();

  const mode = tracks ? document.changeTrackingMode : null;
  if (mode !== null && mode !== 'Off') document.changeTrackingMode = 'Off';
  if (groups.has('highlights')) (body.font as { highlightColor: string | null }).highlightColor = null;
  if (groups.has('changes')) body.getTrackedChanges().acceptAll();
  for (const comment of comments?.items ?? []) comment.delete();
  if (mode !== null && mode !== 'Off') document.changeTrackingMode = mode;
  await context.sync();
}
