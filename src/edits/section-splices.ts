import { type Element } from '../ooxml/model';
import { type Scope } from '../ooxml/namespaces';
import { scopeOf } from '../ooxml/xml';
import { Markup, officeRelationships } from './markup';
import { isClosed, opened } from './opened';
import { propertySplices, type PropertyChange, withProperties } from './properties';
import { sectionProperties } from './section-format';
import { type Splice } from './splice';

/** A `w:headerReference` or `w:footerReference` to a relationship of the document part. */
export function referenceTo(
  kind: 'header' | 'footer',
  type: 'default' | 'first' | 'even',
  id: string,
  scope: Scope,
): string {
  const markup = new Markup(scope);
  const prefix = scope.attributePrefixOf('r');
  const declaration = prefix === null ? { 'xmlns:r': officeRelationships(markup.strict) } : {};
  return markup.tag(`w:${kind}Reference`, { ...declaration, 'w:type': type, [`${prefix ?? 'r'}:id`]: id });
}

/** What becomes of one section. */
export interface SectionWork {
  /** Its `w:sectPr`, or null where the body has none. */
  readonly element: Element | null;
  readonly body: Element;
  /** References, which the schema puts in front of everything else. */
  readonly references: string;
  readonly changes: readonly PropertyChange[];
}

/** The splices that change a section; one without a `w:sectPr` gets it at the end of the body. */
export function sectionSplices({ element, body, references, changes }: SectionWork): readonly Splice[] {
  const markup = new Markup(scopeOf(element ?? body));
  if (element !== null && !isClosed(element)) {
    const inserted =
      references === '' ? [] : [{ start: element.innerStart, end: element.innerStart, text: references }];
    return [...inserted, ...propertySplices({ existing: element, insertAt: 0 }, changes, sectionProperties, markup)];
  }
  const inner = references + contentOf(changes, markup);
  if (inner === '') return [];
  if (element === null) return [{ start: body.innerEnd, end: body.innerEnd, text: markup.tag('w:sectPr', {}, inner) }];
  return [opened(element, inner)];
}

function contentOf(changes: readonly PropertyChange[], markup: Markup): string {
  const whole = withProperties(null, changes, sectionProperties, markup);
  return whole.slice(whole.indexOf('>') + 1, Math.max(whole.lastIndexOf('</'), 0));
}
