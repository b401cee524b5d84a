import { first, isOn, valueOf } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { type Numbering } from './numbering';
import { mergedParagraph, paragraphPropertiesIn, type ParagraphProperties } from './paragraph-properties';
import { mergedRun, runPropertiesIn, type RunProperties } from './run-properties';
import { type ThemeFonts } from './theme';

/** What one level of formatting says about paragraphs and about their characters. */
export interface Properties {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A paragraph style with all it is based on. */
export interface ResolvedStyle extends Properties {
  /** Its id, or null where the file defines no style for the paragraph. */
  readonly id: string | null;
}

/** The styles of a document, each `w:basedOn` chain resolved once. */
export interface Styles {
  readonly defaults: Properties;
  /** The named paragraph style, or the default one where that name is unknown or absent. */
  paragraph(id: string | undefined): ResolvedStyle;
  character(id: string | undefined): RunProperties;
  /** The chain of a table style, the style itself last; the default table style where none is named. */
  tableChain(id: string | undefined): readonly Element[];
}

type Kind = 'paragraph' | 'character' | 'table' | 'numbering';

/** Longer chains are cycles or attacks: Word allows eleven. */
const longestChain = 64;

/** Style elements by kind and id, and the chains between them; the first half of reading styles. */
export class StyleTable {
  private readonly byKey = new Map<string, Element>();
  private readonly defaultIds = new Map<string, string>();

  constructor(private readonly root: Element | null) {
    for (const element of root?.children ?? []) if (element.name === 'w:style') this.add(element);
  }

  get docDefaults(): Element | null {
    return first(this.root, 'w:docDefaults');
  }

  /** The id in force: the given one where it exists, else the default of its kind. */
  idOf(kind: Kind, id: string | undefined): string | null {
    if (id !== undefined && this.byKey.has(`${kind}/${id}`)) return id;
    return this.defaultIds.get(kind) ?? null;
  }

  /** From the outermost ancestor to the style itself; a cycle ends where it closes. */
  chain(kind: Kind, id: string | null): readonly Element[] {
    const chain: Element[] = [];
    const met = new Set<string>();
    for (let at = id; at !== null && !met.has(at) && chain.length < longestChain;) {
      const element = this.byKey.get(`${kind}/${at}`);
      if (element === undefined) break;
      met.add(at);
      chain.unshift(element);
      at = valueOf(element, 'w:basedOn') ?? null;
    }
    return chain;
  }

  /** `w:numId` of a numbering style. */
  listOf(style: string): string | null {
    const [element] = this.chain('numbering', style).slice(-1);
    return valueOf(first(first(element ?? null, 'w:pPr'), 'w:numPr'), 'w:numId') ?? null;
  }

  private add(element: Element): void {
    const kind = element.attribute('w:type') ?? 'paragraph';
    const id = element.attribute('w:styleId');
    if (id === undefined) return;
    if (!this.byKey.has(`${kind}/${id}`)) this.byKey.set(`${kind}/${id}`, element);
    const isDefault = element.attribute('w:default');
    if (isDefault !== undefined && isOn(isDefault)) this.defaultIds.set(kind, id);
  }
}

/** Resolves the styles of a table against theme and numbering. */
export function resolveStyles(table: StyleTable, fonts: ThemeFonts, numbering: Numbering): Styles {
  const paragraphs = new Map<string, ResolvedStyle>();
  const characters = new Map<string, RunProperties>();
  return {
    defaults: {
      paragraph: paragraphPropertiesIn(first(first(table.docDefaults, 'w:pPrDefault'), 'w:pPr')),
      run: runPropertiesIn(first(first(table.docDefaults, 'w:rPrDefault'), 'w:rPr'), fonts),
    },
    paragraph: (id) => {
      const inForce = table.idOf('paragraph', id);
      return remember(paragraphs, inForce ?? '', () =>
        paragraphStyle(inForce, table.chain('paragraph', inForce), fonts, numbering),
      );
    },
    character: (id) =>
      id === undefined ? {} : remember(characters, id, () => runChain(table.chain('character', id), fonts)),
    tableChain: (id) => table.chain('table', table.idOf('table', id)),
  };
}

function runChain(chain: readonly Element[], fonts: ThemeFonts): RunProperties {
  return chain.reduce<RunProperties>(
    (under, style) => mergedRun(under, runPropertiesIn(first(style, 'w:rPr'), fonts)),
    {},
  );
}

/** The indents of a style's list lie under the style's own and over those it inherits. */
function paragraphStyle(
  id: string | null,
  chain: readonly Element[],
  fonts: ThemeFonts,
  numbering: Numbering,
): ResolvedStyle {
  let paragraph: ParagraphProperties = {};
  for (const style of chain) {
    const own = paragraphPropertiesIn(first(style, 'w:pPr'));
    const found =
      own.numbering === undefined ? null : numbering.level(own.numbering, style.attribute('w:styleId') ?? null);
    const level = found?.list.levels[found.index];
    if (level !== undefined) paragraph = mergedParagraph(paragraph, level.paragraph);
    paragraph = mergedParagraph(paragraph, own);
  }
  return { id, paragraph, run: runChain(chain, fonts) };
}

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = make();
  cache.set(key, value);
  return value;
}
