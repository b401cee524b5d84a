import type { Edit } from '../finding/model';
import { diff, isMark } from './diff';
import { strings } from './strings';

type Aspect = keyof typeof strings.aspects;

const order: readonly Aspect[] = ['mark', 'word', 'look', 'layout', 'line', 'paragraph', 'page'];

/** What a list of edits will do, in one sentence: “Chỉ đổi dấu câu và dấu cách.” */
export function caption(edits: readonly Edit[]): string {
  const found = new Set(edits.map(aspectOf));
  const named = order.filter((aspect) => found.has(aspect)).flatMap((aspect) => strings.aspects[aspect]);
  if (found.size === 1 && found.has('mark')) return strings.onlyChanges(joined(named));
  return strings.changes(joined(named), edits.length);
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${strings.and} ${names.at(-1) ?? ''}`;
}

function aspectOf(edit: Edit): Aspect {
  switch (edit.kind) {
    case 'replaceText': {
      const changed = diff(edit.expect, edit.text).filter((piece) => piece.kind !== 'same');
      return changed.every((piece) => isMark(piece.text)) ? 'mark' : 'word';
    }
    case 'formatRuns':
      return 'look';
    case 'formatParagraph':
      return 'layout';
    case 'drawLine':
      return 'line';
    case 'insertParagraphs':
    case 'insertBlock':
    case 'deleteParagraph':
      return 'paragraph';
    case 'formatSection':
    case 'numberPages':
      return 'page';
  }
}
