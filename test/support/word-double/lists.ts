import { bodyOf, paragraphsIn } from '../../../src/draft/walk';
import { Markup } from '../../../src/edits/markup';
import { paragraphProperties } from '../../../src/edits/paragraph-format';
import { propertySplices } from '../../../src/edits/properties';
import { spliced } from '../../../src/edits/splice';
import { first } from '../../../src/ooxml/find';
import { openPackage } from '../../../src/ooxml/package';
import { scopeOf, sourceOf } from '../../../src/ooxml/xml';
import { rewriteDocument } from '../rewrite-docx';
import { ClientObject, type Batch } from './batch';

/** A `Word.List`: the double names it by a paragraph that is in it. */
export class List extends ClientObject {
  constructor(
    batch: Batch,
    private readonly member: () => number,
  ) {
    super(batch);
  }

  get id(): number {
    return this.read('id') as number;
  }

  protected loadable() {
    return { id: this.member };
  }
}

/** A `Word.ListItem`; `attachToList` of the double takes the level from the paragraph that names the list. */
export class ListItem extends ClientObject {
  get level(): number {
    return this.read('level') as number;
  }

  protected loadable() {
    return { level: () => 0 };
  }
}

/** The file with a property of one body paragraph written as another has it; null: out of every list, without style. */
export function withPropertyOf(
  bytes: Uint8Array,
  name: 'w:pStyle' | 'w:numPr',
  to: number,
  from: number | null,
): Uint8Array {
  const file = openPackage(bytes);
  const main = file.xml(file.mainPart)!;
  const paragraphs = paragraphsIn(bodyOf(main.root));
  const target = paragraphs[to]!;
  const source = from === null ? null : first(first(paragraphs[from]!, 'w:pPr'), name);
  const markup = new Markup(scopeOf(target));
  const none = name === 'w:numPr' && from === null ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : '';
  const splices = propertySplices(
    { existing: first(target, 'w:pPr'), insertAt: target.innerStart },
    [{ name, write: () => (source === null ? none : sourceOf(source)) }],
    paragraphProperties,
    markup,
  );
  return rewriteDocument(bytes, () => spliced(main.text, splices));
}
