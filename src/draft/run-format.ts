import { type RunFormat } from './model';
import { mergedRun, type RunProperties, type Toggle } from './run-properties';

/** One run's format for each class of character; the three are one object where their fonts agree. */
export interface RunLook {
  /** U+0000–007F. */
  readonly ascii: RunFormat;
  /** Everything else that is not East Asian: all Vietnamese letters with marks. */
  readonly hAnsi: RunFormat;
  readonly eastAsia: RunFormat;
}

/** The levels of formatting that a run stands under, weakest first, its own properties last. */
export interface RunLevels {
  readonly defaults: RunProperties;
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly character: RunProperties;
  readonly direct: RunProperties;
}

/** Word's own defaults where a file says nothing: Times New Roman 10. */
const fallback = { font: 'Times New Roman', size: 10 };

/** Resolves run formats; equal formats are one object, so that equality is identity. */
export class RunFormats {
  private readonly known = new Map<string, RunFormat>();

  resolve(levels: RunLevels): RunLook {
    const { defaults, table, paragraph, character, direct } = levels;
    const merged = [table, paragraph, character, direct].reduce(mergedRun, defaults);
    const complex = merged.complex === true;
    const ascii = complex ? merged.cs : merged.ascii;
    const hAnsi = complex ? merged.cs : merged.hAnsi;
    const eastAsia = complex ? merged.cs : merged.eastAsia;
    const format = this.formatOf(levels, merged, ascii ?? fallback.font);
    const other = hAnsi === ascii ? format : this.intern({ ...format, font: hAnsi ?? fallback.font });
    return {
      ascii: format,
      hAnsi: other,
      eastAsia: eastAsia === undefined ? other : this.intern({ ...format, font: eastAsia }),
    };
  }

  private formatOf(levels: RunLevels, merged: RunProperties, font: string): RunFormat {
    const complex = merged.complex === true;
    return this.intern({
      font,
      size: (complex ? merged.sizeCs : merged.size) ?? fallback.size,
      bold: toggled(levels, complex ? 'boldCs' : 'bold'),
      italic: toggled(levels, complex ? 'italicCs' : 'italic'),
      underline: merged.underline ?? false,
      caps: toggled(levels, 'caps'),
      smallCaps: toggled(levels, 'smallCaps'),
      strike: toggled(levels, 'strike') || (merged.doubleStrike ?? false),
      hidden: toggled(levels, 'hidden'),
      script: merged.script ?? 'baseline',
      color: merged.color ?? null,
      highlight: merged.highlight ?? null,
    });
  }

  private intern(format: RunFormat): RunFormat {
    const key = Object.values(format).join('|');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, format);
    return format;
  }
}

/** Direct formatting decides; else the document defaults; else the styles, of which two cancel each other (17.7.3). */
function toggled({ defaults, table, paragraph, character, direct }: RunLevels, name: Toggle): boolean {
  const own = direct[name];
  if (own !== undefined) return own;
  if (defaults[name] === true) return true;
  return [table, paragraph, character].filter((level) => level[name] === true).length % 2 === 1;
}
