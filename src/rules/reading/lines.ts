import type { DraftDocument } from '../../draft/model';
import { perText } from './shared-text';

const known = new WeakMap<DraftDocument, readonly string[]>();

/** The words of every paragraph that a reader of the paper sees, in NFC, long ones cut; read once. */
export function allLines(draft: DraftDocument): readonly string[] {
  const lines = known.get(draft) ?? readLines(draft);
  known.set(draft, lines);
  return lines;
}

function readLines({ paragraphs, boxes }: DraftDocument): readonly string[] {
  return [...paragraphs, ...boxes.flatMap((box) => box.paragraphs)].map(lineOf).filter((text) => text !== '');
}

const lineOf = perText((text) => text.slice(0, 2000).normalize('NFC').replaceAll('\u00a0', ' ').trim());
