import type { Edit } from './model';

/**
 * True unless an edit numbers pages whose top is taken, in a host that does so where it is free alone: one that draws
 * lines writes the parts of the file itself, beside whatever stands in a header.
 */
export function hasRoomForNumber(
  edit: Edit,
  kinds: ReadonlySet<Edit['kind']>,
  isFree: (section: number) => boolean,
): boolean {
  return edit.kind !== 'numberPages' || kinds.has('drawLine') || isFree(edit.section);
}
