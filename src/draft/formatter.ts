import { first } from '../ooxml/find';
import { type Element } from '../ooxml/model';
import { sourceOf } from '../ooxml/xml';
import { type ParagraphFormat, type Points, type TabStop } from './model';
import { type List, type Numbering } from './numbering';
import {
  alignmentOf,
  mergedParagraph,
  paragraphPropertiesIn,
  type ParagraphBorders,
  type ParagraphProperties,
} from './paragraph-properties';
import { type Length } from './paragraph-measures';
import { RunFormats, type RunLook } from './run-format';
import { runPropertiesIn } from './run-properties';
import { type Properties, type ResolvedStyle, type Styles } from './styles';
import { type ThemeFonts } from './theme';

/** Formatting that the cell around a paragraph brings along; equal cells share one object. */
export interface Surroundings extends Properties {
  readonly key: string;
}

/** A paragraph outside tables. */
export const outsideTables: Surroundings = { key: '', paragraph: {}, run: {} };

/** What every paragraph with the same properties in the same surroundings shares. */
export interface ParagraphLook {
  readonly format: ParagraphFormat;
  readonly mark: RunLook;
  readonly list: { readonly list: List; readonly index: number } | null;
  readonly borders: ParagraphBorders | null;
  /** True when the paragraph's mark is deleted under Track Changes. */
  readonly deletedMark: boolean;
  /** The look of a run of such a paragraph by its `w:rPr`. */
  run(properties: Element | null): RunLook;
}

/** Effective formatting as Word shows it (ECMA-376 17.7.2), each combination worked out once. */
export class Formatter {
  private readonly formats = new RunFormats();
  private readonly paragraphs = new Map<Surroundings, Map<string, ParagraphLook>>();
  private readonly runs = new Map<string, (properties: Element | null) => RunLook>();

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly fonts: ThemeFonts,
  ) {}

  /** The look of a paragraph by its `w:pPr`. */
  paragraph(properties: Element | null, around: Surroundings): ParagraphLook {
    const known = this.paragraphs.get(around) ?? new Map<string, ParagraphLook>();
    this.paragraphs.set(around, known);
    return remembered(known, sourceOrNothing(properties), () => this.lookOf(properties, around));
  }

  private lookOf(element: Element | null, around: Surroundings): ParagraphLook {
    const direct = paragraphPropertiesIn(element);
    const style = this.styles.paragraph(direct.style);
    const run = this.runsUnder(style, around);
    const { properties, list } = this.layered(direct, style, around);
    const mark = run(first(element, 'w:rPr'));
    const characterSize = run(null).ascii.size;
    const deletedMark = first(first(element, 'w:rPr'), 'w:del') !== null;
    return {
      run,
      mark,
      list,
      deletedMark,
      borders: properties.borders ?? null,
      format: formatOf(properties, style.id, characterSize),
    };
  }

  /** The indents of a list that the paragraph itself names lie over those of its style, and under its own. */
  private layered(
    direct: ParagraphProperties,
    style: ResolvedStyle,
    around: Surroundings,
  ): { properties: ParagraphProperties; list: ParagraphLook['list'] } {
    const inherited = [around.paragraph, style.paragraph].reduce(mergedParagraph, this.styles.defaults.paragraph);
    const merged = mergedParagraph(inherited, direct);
    const list = merged.numbering === undefined ? null : this.numbering.level(merged.numbering, style.id);
    if (direct.numbering === undefined) return { properties: merged, list };
    const level = list?.list.levels[list.index]?.paragraph ?? {};
    return { properties: mergedParagraph(mergedParagraph(inherited, level), direct), list };
  }

  private runsUnder(style: ResolvedStyle, around: Surroundings): (properties: Element | null) => RunLook {
    return remembered(this.runs, `${style.id ?? ''}|${around.key}`, () => {
      const known = new Map<string, RunLook>();
      return (properties) =>
        remembered(known, sourceOrNothing(properties), () => this.runLook(properties, style, around));
    });
  }

  private runLook(element: Element | null, style: ResolvedStyle, around: Surroundings): RunLook {
    const direct = runPropertiesIn(element, this.fonts);
    const character = this.styles.character(direct.style);
    return this.formats.resolve({
      defaults: this.styles.defaults.run,
      table: around.run,
      paragraph: style.run,
      character,
      direct,
    });
  }
}

/** What Word gives for "auto" space, as browsers do. */
const automaticSpace = 14;

function formatOf(properties: ParagraphProperties, style: string | null, characterSize: Points): ParagraphFormat {
  const points = (length: Length | undefined): Points => {
    if (length === undefined) return 0;
    return 'points' in length ? length.points : length.characters * characterSize;
  };
  const level = properties.outlineLevel;
  return {
    style,
    alignment: alignmentOf(properties),
    indentLeft: points(properties.indentLeft),
    indentRight: points(properties.indentRight),
    firstLine: points(properties.firstLine),
    spaceBefore: properties.beforeAuto === true ? automaticSpace : (properties.before ?? 0),
    spaceAfter: properties.afterAuto === true ? automaticSpace : (properties.after ?? 0),
    contextualSpacing: properties.contextualSpacing ?? false,
    lineSpacing: properties.lineSpacing ?? { rule: 'multiple', value: 1 },
    pageBreakBefore: properties.pageBreakBefore ?? false,
    keepNext: properties.keepNext ?? false,
    outlineLevel: level !== undefined && level >= 0 && level <= 8 ? level : null,
    tabs: tabsOf(properties),
  };
}

function tabsOf({ tabs }: ParagraphProperties): readonly TabStop[] {
  const stops = [...(tabs?.values() ?? [])].filter((stop) => stop !== null);
  return stops.sort((a, b) => a.position - b.position);
}

function sourceOrNothing(element: Element | null): string {
  return element === null ? '' : sourceOf(element);
}

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = make();
  cache.set(key, value);
  return value;
}
