import { type SmallParts } from './small-parts';

/** A custom XML part (ECMA-376 part 1, 15.2.5): what a program keeps in a document beside its text. */
export interface CustomXml {
  readonly name: string;
  /** As it stands, the declaration included; it may be broken. */
  readonly text: string;
}

/** A part longer than this, in bytes, is not looked into: it is no note of ours. */
const longest = 4 * 1024 * 1024;

/** The first custom XML part of the document whose root is of that namespace, or null. Throws UnreadableFile. */
export function customXmlIn(parts: SmallParts, namespace: string): CustomXml | null {
  for (const { type, target, external } of parts.relationships(parts.mainPart)) {
    if (type !== 'customXml' || external || parts.sizeOf(target) > longest) continue;
    const text = textOf(parts, target);
    if (text !== null && isOf(text, namespace)) return { name: target, text };
  }
  return null;
}

/** Null for what is not there or no text: the parts of others are none of our business. */
function textOf(parts: SmallParts, name: string): string | null {
  try {
    return parts.text(name)?.text ?? null;
  } catch {
    return null;
  }
}

/** Within so many characters the start tag of the root must stand. */
const head = 8192;

/** What may stand before the root element, and its start tag. */
const start = /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*)*<(?<name>[^\s/>!?]+)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/u;

/** True for the text of XML whose root is of that namespace, well-formed or not. */
export function isOf(text: string, namespace: string): boolean {
  const found = start.exec(text.slice(0, head))?.groups;
  if (found === undefined) return false;
  const [prefix, local] = (found.name ?? '').split(':');
  const declaration = local === undefined ? 'xmlns' : `xmlns:${prefix ?? ''}`;
  const attributes = (found.attributes ?? '').replace(/\s+/gu, ' ').replace(/ ?= ?/gu, '=');
  return [`"${namespace}"`, `'${namespace}'`].some((value) => attributes.includes(` ${declaration}=${value}`));
}
