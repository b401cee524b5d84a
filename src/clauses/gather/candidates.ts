import type { Knowledge } from '../../citation/read';
import { slotMarkOf } from '../body';
import type { KnownSlots } from '../entries';
import type { Clause, ClauseSystem, Slot } from '../model';
import { idOf, slotFor } from '../own/propose';
import { freshId } from '../own/merge';
import { spotsIn, type Spot } from '../own/spots';
import { categoryFor } from './category';
import { differences, joined, type Stretch } from './differences';
import type { Group, Wording } from './groups';

/** A clause that an office's documents repeat, for review. */
export interface Candidate {
  readonly clause: Clause;
  /** Documents that have it. */
  readonly seen: number;
  /** Prints of the wordings it was made of: by these it is known again in another run. */
  readonly prints: readonly string[];
}

/** So many other wordings are laid beside the first. */
const mostCompared = 24;

/** More kinds than these, and a clause suits any. */
const mostKinds = 4;

/** A text of which more than this part changes is no standard wording. */
const mostChanging = 0.5;

/** The groups as clauses, those that most documents have first; what differs from document to document is a slot. */
export function candidatesFrom(
  groups: readonly Group[],
  known: KnownSlots,
  knowledge: Knowledge,
  isTaken: (id: string) => boolean,
): readonly Candidate[] {
  const ordered = [...groups].sort((a, b) => b.documents - a.documents || compare(textOf(a), textOf(b)));
  const taken = new Set<string>();
  return ordered.flatMap((group): readonly Candidate[] => {
    const [first] = group.wordings;
    const slotted = first === undefined ? null : withSlots(first, group.wordings, known, knowledge);
    if (first === undefined || slotted === null) return [];
    const title = titleOf(first.text);
    const wanted = idOf(title);
    const used = (id: string) => taken.has(id) || isTaken(id);
    const id = used(wanted) ? freshId(wanted, used) : wanted;
    taken.add(id);
    const kinds = [...group.kinds].sort();
    const clause: Clause = {
      ...{ id, title, system: systemOf(group), category: categoryFor(first.text, first.place) },
      ...{ kinds: kinds.length > mostKinds ? [] : kinds, field: null, ...slotted, keywords: [] },
    };
    return [{ clause, seen: group.documents, prints: [...new Set(group.wordings.map(({ print }) => print))] }];
  });
}

function textOf({ wordings }: Group): string {
  return wordings[0]?.text ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function systemOf({ systems }: Group): ClauseSystem {
  const party = systems.has('hd05') || systems.has('hd36');
  return !party ? 'nd30' : systems.has('nd30') ? 'chung' : 'hd05';
}

/** The first words, up to a mark. */
function titleOf(text: string): string {
  const words = text.replace(/["“”]/gu, '').split(' ').slice(0, 12).join(' ');
  const cut = words.replace(/[,;:.(].*$/u, '');
  return (cut.split(' ').length >= 4 ? cut : words).replace(/[,;:.(]+$/u, '').slice(0, 120);
}

/** Null where too much of the text changes. */
function withSlots(
  { text }: Wording,
  wordings: readonly Wording[],
  known: KnownSlots,
  knowledge: Knowledge,
): Pick<Clause, 'body' | 'slots'> | null {
  const others = wordings.slice(1, mostCompared + 1).map((it) => it.text);
  const changing = joined(
    others.flatMap((other) => exchanged(text, other)),
    text,
  );
  const spots = spotsIn(text, { knowledge, units: [] });
  const places = withoutOverlap([
    ...spots.filter((spot) => spot.type !== 'unit' || changing.some((it) => touches(it, spot))),
    ...changing.map((it) => spotFor(it, spots)),
  ]);
  if (places.reduce((sum, { start, end }) => sum + end - start, 0) > text.length * mostChanging) return null;
  const slots = new Map<string, Slot>();
  let body = '';
  let from = 0;
  for (const spot of places) {
    const words = text.slice(spot.start, spot.end);
    const key = `${spot.type} ${words}`;
    const slot = slots.get(key) ?? slotFor(spot, words, known, [...slots.values()]);
    slots.set(key, slot);
    body += text.slice(from, spot.start) + slotMarkOf(slot.name);
    from = spot.end;
  }
  return { body: [body + text.slice(from)], slots: [...slots.values()] };
}

/** Words that another text has others for; what it has more or less of is not a place to fill. */
function exchanged(text: string, other: string): readonly Stretch[] {
  return (differences(text, other) ?? []).flatMap(({ start, end, instead }) => {
    const words = /[\p{L}\d].*[\p{L}\d]|[\p{L}\d]/su.exec(text.slice(start, end));
    if (words === null || !/[\p{L}\d]/u.test(instead)) return [];
    return [{ start: start + words.index, end: start + words.index + words[0].length }];
  });
}

function touches(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What changes inside a day, an instrument, a unit: the whole of it is the slot. Marks at its ends stay outside. */
function spotFor({ start, end }: Stretch, spots: readonly Spot[]): Spot {
  const inside = spots.find((spot) => spot.start <= start && end <= spot.end);
  return inside ?? { start, end, type: 'text', usual: null };
}

/** In order; those that overlap become one of the wider's type. */
function withoutOverlap(spots: readonly Spot[]): readonly Spot[] {
  const out: Spot[] = [];
  for (const spot of [...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last === undefined || spot.start >= last.end) out.push(spot);
    else if (spot.end > last.end) out[out.length - 1] = { ...last, end: spot.end, type: 'text', usual: null };
  }
  return out;
}
