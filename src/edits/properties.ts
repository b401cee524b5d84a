import { isOn } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { scopeOf, sourceOf } from '../ooxml/xml';
import { type Attributes, escapeValue, type Markup } from './markup';
import { isClosed, opened } from './opened';
import { rankIn, type PropertyOrder } from './property-order';
import { type Splice, spliced } from './splice';

/** One child of a property element: what stands there afterwards, given what stands there now; '' removes it. */
export interface PropertyChange {
  readonly name: string;
  write(existing: Element | null): string;
}

/** Where property elements of one kind hang, and the order of their children. */
export interface PropertyKind {
  readonly name: 'w:pPr' | 'w:rPr' | 'w:sectPr';
  readonly order: PropertyOrder;
}

/** Where a property element stands, or would. */
export interface PropertyPlace {
  readonly existing: Element | null;
  /** Offset at which a new one begins. */
  readonly insertAt: number;
}

/**
 * The splices that make changes in a property element, each child at its place in the schema's order; everything else
 * in it stays as written. Where there is no such element, one is made, unless there is nothing to write.
 */
export function propertySplices(
  place: PropertyPlace,
  changes: readonly PropertyChange[],
  kind: PropertyKind,
  markup: Markup,
): readonly Splice[] {
  const { existing, insertAt } = place;
  const inOrder = [...changes].sort((a, b) => rankIn(kind.order, a.name) - rankIn(kind.order, b.name));
  if (existing === null) {
    const content = inOrder.map((change) => change.write(null)).join('');
    return content === '' ? [] : [{ start: insertAt, end: insertAt, text: markup.tag(kind.name, {}, content) }];
  }
  const splices = inOrder.flatMap((change) => changeSplices(existing, change, kind.order));
  if (splices.length === 0 || !isClosed(existing)) return splices;
  return [opened(existing, splices.map(({ text }) => text).join(''))];
}

/** The source of a property element with changes made: for a copy of it. '' where there was none and nothing is written. */
export function withProperties(
  existing: Element | null,
  changes: readonly PropertyChange[],
  kind: PropertyKind,
  markup: Markup,
): string {
  const shift = existing?.start ?? 0;
  const splices = propertySplices({ existing, insertAt: 0 }, changes, kind, markup);
  const moved = splices.map(({ start, end, text }) => ({ start: start - shift, end: end - shift, text }));
  return spliced(existing === null ? '' : sourceOf(existing), moved);
}

/** What one change does to the children; duplicates of a property go with the first. */
function changeSplices(element: Element, change: PropertyChange, order: PropertyOrder): readonly Splice[] {
  const [first, ...duplicates] = element.children.filter(({ name }) => name === change.name);
  const written = change.write(first ?? null);
  if (first !== undefined) {
    if (duplicates.length === 0 && sourceOf(first) === written) return [];
    return [
      { start: first.start, end: first.end, text: written },
      ...duplicates.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  }
  if (written === '') return [];
  const rank = rankIn(order, change.name);
  const at = element.children.find((child) => rankIn(order, child.name) > rank)?.start ?? element.innerEnd;
  return [{ start: at, end: at, text: written }];
}

const attributePattern = /\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/**
 * The source of an element with attributes set (null removes one); what is not named stays as written, in its order.
 * Without an element, a new one.
 */
export function withAttributes(existing: Element | null, name: string, attributes: Attributes, markup: Markup): string {
  if (existing === null) return markup.tag(name, attributes);
  const source = sourceOf(existing);
  const changed = Object.entries(attributes).filter(
    ([attribute, value]) => existing.attribute(attribute) !== (value === null ? undefined : String(value)),
  );
  if (changed.length === 0) return source;

  const scope = scopeOf(existing);
  const left = new Map(changed);
  const splices: Splice[] = [];
  let at = existing.rawName.length + 1;
  for (;;) {
    attributePattern.lastIndex = at;
    const found = attributePattern.exec(source.slice(0, existing.innerStart - existing.start));
    if (found === null) break;
    const canonical = scope.attributeName(found[1] ?? '') ?? '';
    const end = at + found[0].length;
    const value = left.get(canonical);
    if (value !== undefined)
      splices.push({
        start: at,
        end,
        text: value === null ? '' : ` ${found[1] ?? ''}="${escapeValue(String(value))}"`,
      });
    left.delete(canonical);
    at = end;
  }
  return spliced(source, [...splices, { start: at, end: at, text: markup.attributes(Object.fromEntries(left)) }]);
}

/** A property that is on or off; one that already says so stays as written. */
export function onOff(name: string, on: boolean, markup: Markup): PropertyChange {
  return {
    name,
    write: (existing) => {
      if (existing !== null && isOn(existing.attribute('w:val')) === on) return sourceOf(existing);
      return markup.tag(name, on ? {} : { 'w:val': '0' });
    },
  };
}

/** A property whose attributes are set one by one. */
export function attributesOf(name: string, attributes: Attributes, markup: Markup): PropertyChange {
  return { name, write: (existing) => withAttributes(existing, name, attributes, markup) };
}
