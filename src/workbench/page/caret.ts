import type { PartName, Span } from '../../draft/model';

/** Where in the draft a point of the page is; null where it is beside the words. */
export function caretAt(x: number, y: number): Span | null {
  const spot = spotAt(x, y);
  if (spot === null) return null;
  const element = spot.node instanceof Element ? spot.node : spot.node.parentElement;
  const holder = element?.closest<HTMLElement>('[data-at]') ?? null;
  const place = /^(?<part>.+)\/(?<paragraph>\d+)$/u.exec(holder?.dataset.at ?? '')?.groups;
  if (holder === null || place === undefined || place.part === 'section') return null;
  const words = element?.closest<HTMLElement>('[data-start]') ?? null;
  const at =
    words === null ? endOf(holder) : Number(words.dataset.start) + (spot.node instanceof Text ? spot.offset : 0);
  return { part: place.part as PartName, paragraph: Number(place.paragraph), start: at, end: at };
}

/** The end of a paragraph: a click beside its last word, or in an empty one. */
function endOf(holder: HTMLElement): number {
  const last = [...holder.querySelectorAll<HTMLElement>('[data-start]')].at(-1);
  return last === undefined ? 0 : Number(last.dataset.start) + last.textContent.length;
}

interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/** Two names of one thing: a browser that has not the standard's has WebKit's. */
function spotAt(x: number, y: number): Spot | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const older = document as { caretRangeFromPoint?(x: number, y: number): Range | null };
  const range = older.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
