import { descendants } from '../ooxml/find';
import type { Element } from '../ooxml/model';
import type { Package } from '../ooxml/package';
import { encodePart } from '../ooxml/part-text';
import { sourceOf } from '../ooxml/xml';
import { spliced } from './splice';
import { commentPartsOf } from './stories';

/** Local names of what newer versions of Word keep of each comment: who answers whom, and a lasting id. */
type Keys = ReadonlySet<string>;

/** The keys by which records know comments: ids of their paragraphs ([MS-DOCX] 2.5.1.18, `w14:paraId`). */
export function recordsOf(comments: readonly Element[]): Keys {
  return new Set(comments.flatMap(paragraphIds));
}

/** True when a person has answered a comment ([MS-DOCX] `w15:paraIdParent`). */
export function answered(file: Package, comment: Element): boolean {
  const own = new Set(paragraphIds(comment));
  return commentPartsOf(file).some(({ root }) =>
    root.children.some((record) => own.has(local(record, 'paraIdParent') ?? '')),
  );
}

/** The parts with records of the comments taken out. */
export function withoutRecords(file: Package, keys: Keys): readonly (readonly [string, Uint8Array])[] {
  const parts = commentPartsOf(file).filter(({ root }) => root.name !== 'w:comments');
  const records = parts.flatMap(({ root }) => root.children);
  const lasting = new Set(
    records.filter((it) => keys.has(local(it, 'paraId') ?? '')).map((it) => local(it, 'durableId') ?? ''),
  );
  lasting.delete('');
  return parts.flatMap((part): readonly (readonly [string, Uint8Array])[] => {
    const going = part.root.children.filter(
      (it) => keys.has(local(it, 'paraId') ?? '') || lasting.has(local(it, 'durableId') ?? ''),
    );
    if (going.length === 0) return [];
    const text = spliced(
      part.text,
      going.map(({ start, end }) => ({ start, end, text: '' })),
    );
    return [[part.name, encodePart({ ...part, text })]];
  });
}

function paragraphIds(comment: Element): readonly string[] {
  return [...descendants(comment)].flatMap((it) => {
    const id = it.name === 'w:p' ? local(it, 'paraId') : undefined;
    return id === undefined ? [] : [id];
  });
}

/** An attribute by its name without a prefix: those of newer namespaces have whatever prefix the file gives them. */
function local(element: Element, name: string): string | undefined {
  const startTag = sourceOf(element).slice(0, element.innerStart - element.start);
  return new RegExp(`[\\s:]${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(startTag)?.[1];
}
