import { type Element } from '../../src/ooxml/model';
import { parseXml } from '../../src/ooxml/xml';
import { sourceOf } from '../../src/ooxml/xml';

/** What LibreOffice says one character looks like. */
export interface Look {
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A paragraph of a flat OpenDocument file with its formatting resolved. Lengths in points. */
export interface OpenParagraph {
  readonly text: string;
  /** One for each UTF-16 unit of the text. */
  readonly looks: readonly Look[];
  readonly alignment: string;
  readonly firstLine: number;
  readonly indentLeft: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** In a list the indents are those of the list, which this reader does not follow. */
  readonly inList: boolean;
}

/** The paragraphs of a .fodt body, tables entered, text boxes and notes not. */
export function openParagraphsIn(fodt: string): readonly OpenParagraph[] {
  const root = parseXml(fodt);
  const styles = new OpenStyles(root);
  const body = child(child(root, 'office:body'), 'office:text');
  return body === undefined ? [] : paragraphsBelow(body, false, styles);
}

type Properties = ReadonlyMap<string, string>;

/** Styles of a .fodt by family and name, automatic ones over named ones over the default. */
class OpenStyles {
  private readonly styles = new Map<string, Element>();
  private readonly defaults = new Map<string, Element>();
  private readonly resolved = new Map<string, Properties>();

  constructor(root: Element) {
    for (const holder of root.children) {
      if (holder.name !== 'office:styles' && holder.name !== 'office:automatic-styles') continue;
      for (const style of holder.children) {
        const family = style.attribute('style:family') ?? '';
        if (style.name === 'style:default-style') this.defaults.set(family, style);
        if (style.name === 'style:style') this.styles.set(`${family}/${style.attribute('style:name') ?? ''}`, style);
      }
    }
  }

  of(family: string, name: string | undefined): Properties {
    const key = `${family}/${name ?? ''}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const style = name === undefined ? undefined : this.styles.get(key);
    const parent = style?.attribute('style:parent-style-name');
    const under = style === undefined ? propertiesOf(this.defaults.get(family)) : this.of(family, parent);
    const own = new Map([...under, ...propertiesOf(style)]);
    this.resolved.set(key, own);
    return own;
  }
}

function propertiesOf(style: Element | undefined): Properties {
  const found = new Map<string, string>();
  for (const group of style?.children ?? []) {
    if (group.name !== 'style:paragraph-properties' && group.name !== 'style:text-properties') continue;
    const tag = sourceOf(group).slice(0, group.innerStart - group.start);
    for (const [, name = '', value = ''] of tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
      if (!value.endsWith('%')) found.set(name, value);
    }
  }
  return found;
}

const passedOver =
  /^(?:draw|office:annotation|text:note|text:tracked-changes|text:sequence-decls|table:shapes|svg|form):?/;

function paragraphsBelow(element: Element, inList: boolean, styles: OpenStyles): OpenParagraph[] {
  return element.children.flatMap((inner) => {
    if (passedOver.test(inner.name)) return [];
    if (inner.name === 'text:p' || inner.name === 'text:h') return [paragraphOf(inner, inList, styles)];
    return paragraphsBelow(inner, inList || inner.name === 'text:list', styles);
  });
}

function paragraphOf(element: Element, inList: boolean, styles: OpenStyles): OpenParagraph {
  const properties = styles.of('paragraph', element.attribute('text:style-name'));
  const collected: [string, Look][] = [];
  collect(element, properties, styles, collected);
  return {
    text: collected.map(([text]) => text).join(''),
    looks: collected.flatMap(([text, look]) => Array.from({ length: text.length }, () => look)),
    alignment: properties.get('fo:text-align') ?? 'start',
    firstLine: points(properties.get('fo:text-indent')) ?? 0,
    indentLeft: points(properties.get('fo:margin-left')) ?? 0,
    spaceBefore: points(properties.get('fo:margin-top')) ?? 0,
    spaceAfter: points(properties.get('fo:margin-bottom')) ?? 0,
    inList,
  };
}

function collect(element: Element, properties: Properties, styles: OpenStyles, into: [string, Look][]): void {
  const look = lookOf(properties);
  let at = element.innerStart;
  const source = sourceOf(element);
  const textUntil = (end: number): void => {
    const raw = source.slice(at - element.start, end - element.start);
    if (raw !== '') into.push([decoded(raw), look]);
  };
  for (const inner of element.children) {
    textUntil(inner.start);
    at = inner.end;
    if (inner.name === 'text:s') into.push([' '.repeat(Number(inner.attribute('text:c') ?? '1')), look]);
    else if (inner.name === 'text:tab') into.push(['\t', look]);
    else if (inner.name === 'text:line-break') into.push(['\n', look]);
    else if (inner.name === 'text:span') {
      collect(inner, new Map([...properties, ...styles.of('text', inner.attribute('text:style-name'))]), styles, into);
    } else if (!passedOver.test(inner.name)) collect(inner, properties, styles, into);
  }
  textUntil(element.innerEnd);
}

function decoded(raw: string): string {
  const plain = raw.replace(/\s*\n\s*/g, ' ');
  return plain.replace(
    /&(lt|gt|amp|quot|apos);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
  );
}

function lookOf(properties: Properties): Look {
  return {
    size: points(properties.get('fo:font-size')),
    bold: properties.get('fo:font-weight') === 'bold',
    italic: properties.get('fo:font-style') === 'italic',
  };
}

const pointsPer: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1 };

function points(value: string | undefined): number | null {
  const parts = /^(-?[\d.]+)(in|cm|mm|pt)$/.exec(value ?? '');
  return parts === null ? null : Number(parts[1]) * pointsPer[parts[2] ?? 'pt']!;
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((inner) => inner.name === name);
}
