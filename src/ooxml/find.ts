import { type Element } from './model';

/** The first child of that name, or null. */
export function first(element: Element | null, name: string): Element | null {
  if (element === null) return null;
  for (const child of element.children) if (child.name === name) return child;
  return null;
}

/** `w:val` of the first child of that name: how WordprocessingML says most things. */
export function valueOf(element: Element | null, name: string): string | undefined {
  return first(element, name)?.attribute('w:val');
}

/** An on/off child (ECMA-376 17.17.4): present without a value is true. Undefined where it is absent. */
export function flagOf(element: Element | null, name: string): boolean | undefined {
  const child = first(element, name);
  return child === null ? undefined : isOn(child.attribute('w:val'));
}

/** An on/off value; absent is true. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** Every element below, the given one included, in document order. */
export function* descendants(element: Element): Generator<Element> {
  const stack: Element[] = [element];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (const child of next.children.toReversed()) stack.push(child);
  }
}
