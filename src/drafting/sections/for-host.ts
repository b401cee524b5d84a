import type { DraftDocument } from '../../draft/model';
import { isFreeForNumber } from '../../draft/page-top';
import { paragraphAt } from '../../draft/paragraph-at';
import type { Edit } from '../../finding/model';
import { hasRoomForNumber } from '../../finding/room-for-number';
import { para } from '../../templates/sheet';
import { blocksBeside, paragraphOf } from './blocks';

/** Edits as a host can make them, and those that no way of it leads to. */
export interface WithinReach {
  readonly edits: readonly Edit[];
  readonly beyond: readonly Edit[];
}

/**
 * The edits that a host can make. A line under words, where it cannot be drawn onto their paragraph, comes in a low
 * paragraph of its own right below them.
 */
export function withinReach(
  edits: readonly Edit[],
  kinds: ReadonlySet<Edit['kind']>,
  draft: DraftDocument,
): WithinReach {
  const isFree = (section: number) => isFreeForNumber(draft, section);
  const reached: Edit[] = [];
  const beyond: Edit[] = [];
  for (const edit of edits) {
    const other =
      kinds.has(edit.kind) && hasRoomForNumber(edit, kinds, isFree)
        ? edit
        : kinds.has('insertBlock')
          ? lineBelow(edit, draft)
          : null;
    if (other === null) beyond.push(edit);
    else reached.push(other);
  }
  return { edits: reached, beyond };
}

function lineBelow(edit: Edit, draft: DraftDocument): Edit | null {
  if (edit.kind !== 'drawLine' || edit.part !== 'body') return null;
  const paragraph = paragraphAt(draft, edit.part, edit.paragraph);
  if (paragraph === undefined) return null;
  const low = paragraphOf({ ...para('KemTheo', ''), runs: [], rule: edit.length }, 'nd30', {
    lineSpacing: { rule: 'exact', value: 6 },
  });
  return blocksBeside(paragraph, 'after', [low]);
}
