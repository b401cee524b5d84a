import type { DraftDocument } from '../draft/model';
import type { Line } from './line';
import type { Component, Role } from './model';

/** What recognisers look at: the lines above the body and those after it. */
export interface Page {
  readonly draft: DraftDocument;
  /** Letterhead, tên loại, Kính gửi: everything before the first paragraph of running text. */
  readonly head: readonly Line[];
  /** Signature and Nơi nhận, and what stands with them. */
  readonly ending: readonly Line[];
  /** Lines of the headers and footers that page 1 shows. */
  readonly furniture: readonly Line[];
}

/** Characters [start, end) of a paragraph that would do this in the component. */
export interface Claim {
  readonly line: Line;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** One place where a component may stand; `because` says on what evidence, in English. */
export interface Proposal {
  readonly component: Component;
  readonly claims: readonly Claim[];
  /** 0…1; from 0.75 the component is sure, below 0.5 it is not proposed. */
  readonly score: number;
  readonly because: readonly string[];
}

/** From words, place, format and neighbours to proposals. Never looks at what other recognisers say. */
export type Recogniser = (page: Page) => readonly Proposal[];

/** The whole line in this role. */
export function claim(line: Line, role: Role = 'main'): Claim {
  return { line, role, start: line.start, end: line.end };
}

/** The lines that follow `from` in its block, up to the first one that does not go on. */
export function following(lines: readonly Line[], from: Line, goesOn: (line: Line, before: Line) => boolean): Line[] {
  const taken: Line[] = [];
  let before = from;
  for (let at = from.at + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.block !== from.block) {
      if (isBeside(line, from)) continue;
      break;
    }
    if (line.paragraph === before.paragraph && line.side !== before.side) continue;
    if (!goesOn(line, before)) break;
    taken.push(line);
    before = line;
  }
  return taken;
}

/** In another column of the same table: rows are read across, columns down. */
function isBeside(line: Line, other: Line): boolean {
  const [cell, own] = [line.paragraph.cell, other.paragraph.cell];
  return cell !== null && own !== null && cell.table === own.table;
}
