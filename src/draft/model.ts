/** A length in typographic points (1/72 inch). Twips, half-points and EMU end at the reader's door. */
export type Points = number;

/**
 * Where a paragraph lives. `body` is what `w:body` reaches through tables, content controls and insertions;
 * the number of a text box, header or footer counts from 0 in document order.
 */
export type PartName = 'body' | `textbox:${number}` | `header:${number}` | `footer:${number}`;

/** Characters [start, end) of one paragraph, in UTF-16 units of its text as written. Never crosses a paragraph. */
export interface Span {
  readonly part: PartName;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A draft as rules see it: paragraphs in document order, formatting as Word shows it. Read-only data. */
export interface DraftDocument {
  /** The paragraphs of the body; `paragraphs[i].index === i`. */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly boxes: readonly TextBox[];
  readonly headers: readonly HeaderFooter[];
  readonly footers: readonly HeaderFooter[];
  /** Lines drawn, bordered or typed under text, in document order. */
  readonly lines: readonly DrawnLine[];
  /** Insertions, deletions, moves and format changes that are tracked in the file. */
  readonly trackedChanges: number;
  readonly comments: number;
  /** Places where a picture stands: text inside it cannot be read. */
  readonly pictures: readonly Picture[];
  /** What was met and could not be used: told to the author, never swallowed. */
  readonly notices: readonly Notice[];
  /** What the source did not hand over (a host without headers, for one). */
  readonly coverage: Coverage;
}

/** Parts that the host could not read; a rule about them answers "chưa kiểm tra được". */
export interface Coverage {
  readonly sections: boolean;
  readonly headers: boolean;
  readonly formatting: boolean;
  /** Body paragraphs [from, to) of which only the words are known, where of others all is. */
  readonly wordsOnly?: readonly { readonly from: number; readonly to: number }[];
}

/** Something odd in the file that does not stop the reading. The code is stable, the sentence Vietnamese. */
export interface Notice {
  readonly code: string;
  readonly message: string;
}

/** One `w:p`: its text, and its formatting as Word resolves it. */
export interface Paragraph {
  readonly part: PartName;
  /** Counts every `w:p` of its part from 0, those in tables included. */
  readonly index: number;
  /** As written, never normalised: deletions out, field results in, tab `\t`, break `\n`, no-break hyphen U+2011. */
  readonly text: string;
  /** The generated number or bullet that Word prints before the text ("-", "1.", "a)"), or "". */
  readonly label: string;
  /** Contiguous, covering the whole text. */
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  /** Format of the paragraph mark: what an empty paragraph would look like. */
  readonly mark: RunFormat;
  /** Innermost table cell around it. */
  readonly cell: CellPlace | null;
  /** Index into `sections` (0 for parts outside the body). */
  readonly section: number;
  /** Offsets of the `\n` in `text` that are page breaks. */
  readonly pageBreaks: readonly number[];
  /** True when the paragraph mark is deleted under Track Changes. */
  readonly deletedMark: boolean;
}

/** Characters [start, end) of the paragraph that share one effective format. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly format: RunFormat;
  /** Instruction of the field whose result this is ("PAGE", "DATE \\@ …"), or null. */
  readonly field: string | null;
}

/** How characters look, every layer of styles and defaults resolved (ECMA-376 part 1, 17.7.2). */
export interface RunFormat {
  /** The font that these very characters are shown in (ascii or hAnsi slot, theme resolved). */
  readonly font: string;
  readonly size: Points;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly strike: boolean;
  readonly hidden: boolean;
  readonly script: 'baseline' | 'superscript' | 'subscript';
  /** "RRGGBB" in upper case; null is automatic (black on white). */
  readonly color: string | null;
  readonly highlight: string | null;
}

/** `justify` is `both` in the file; `start` and `end` of Strict files are left and right. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** How a paragraph is set, every layer of styles, lists and defaults resolved. */
export interface ParagraphFormat {
  readonly style: string | null;
  readonly alignment: Alignment;
  readonly indentLeft: Points;
  readonly indentRight: Points;
  /** First line against the other lines: positive is an indent, negative hangs. */
  readonly firstLine: Points;
  readonly spaceBefore: Points;
  readonly spaceAfter: Points;
  /** True where `w:contextualSpacing` drops the space between paragraphs of one style. */
  readonly contextualSpacing: boolean;
  readonly lineSpacing: LineSpacing;
  readonly pageBreakBefore: boolean;
  readonly keepNext: boolean;
  /** 0…8 for headings, null for body text. */
  readonly outlineLevel: number | null;
  readonly tabs: readonly TabStop[];
}

/** `multiple`: a factor of single spacing (1.5). `exact`, `atLeast`: points. */
export interface LineSpacing {
  readonly rule: 'multiple' | 'exact' | 'atLeast';
  readonly value: number;
}

/** A tab stop; positions count from the left edge of the text area. */
export interface TabStop {
  readonly position: Points;
  readonly alignment: 'left' | 'center' | 'right' | 'decimal' | 'bar';
}

/** A cell by table, row and grid column. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  /** Grid column where the cell begins. */
  readonly column: number;
}

/** A table of the body, nested ones included. */
export interface Table {
  readonly index: number;
  /** The cell it is nested in, or null. */
  readonly within: CellPlace | null;
  readonly columnWidths: readonly Points[];
  /** Distance of its left edge from the text area's. */
  readonly indent: Points;
  readonly alignment: 'left' | 'center' | 'right';
  readonly rows: readonly TableRow[];
}

/** The cells of a row, from left to right. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** A cell of the grid; one merged over several rows has a cell in each of them. */
export interface TableCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly width: Points;
  /** Left plus right cell margins. */
  readonly padding: Points;
  /** Body indices of the paragraphs inside, first and past-the-last. */
  readonly from: number;
  readonly to: number;
  readonly border: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean };
  /** True for a cell that only continues a vertical merge. */
  readonly continuesAbove: boolean;
}

/** A stretch of the body with one page set-up, as its `w:sectPr` and those before it say. */
export interface Section {
  readonly index: number;
  /** Body indices of its paragraphs, first and past-the-last. */
  readonly from: number;
  readonly to: number;
  readonly paper: { readonly width: Points; readonly height: Points };
  readonly landscape: boolean;
  readonly margins: Margins;
  /** What pages show, inheritance from earlier sections resolved; null where nothing is shown. */
  readonly header: PageParts;
  readonly footer: PageParts;
  /** `w:titlePg`: the first page has its own header and footer. */
  readonly differentFirst: boolean;
  /** Even pages have their own (document setting). */
  readonly differentEven: boolean;
  readonly pageNumberStart: number | null;
  /** `decimal`, `lowerRoman` … as in ECMA-376 ST_NumberFormat. */
  readonly pageNumberFormat: string;
  readonly columns: number;
  readonly type: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn';
}

/** Distances from the edges of the page; `header` and `footer` are those of the header's top and the footer's bottom. */
export interface Margins {
  readonly top: Points;
  readonly bottom: Points;
  readonly left: Points;
  readonly right: Points;
  readonly header: Points;
  readonly footer: Points;
  readonly gutter: Points;
}

/** Indices into the draft's `headers` or `footers`. */
export interface PageParts {
  readonly default: number | null;
  readonly first: number | null;
  readonly even: number | null;
}

/** A header or footer part; sections name it by its index in `headers` or `footers`. */
export interface HeaderFooter {
  readonly part: PartName;
  readonly paragraphs: readonly Paragraph[];
  /** A PAGE field stands in it. */
  readonly pageField: boolean;
}

/** A text box, with the body paragraph it is anchored in. */
export interface TextBox {
  readonly part: PartName;
  /** Body paragraph the box is anchored in. */
  readonly anchor: number;
  readonly paragraphs: readonly Paragraph[];
  /** From the page's left edge and, where known, its top; null when not said. */
  readonly left: Points | null;
  readonly top: Points | null;
  readonly width: Points | null;
  readonly height: Points | null;
}

/** A horizontal line in one of the forms that offices use. */
export interface DrawnLine {
  readonly form: 'connector' | 'shape' | 'vml' | 'paragraphBorder' | 'cellBorder' | 'underscores' | 'underline';
  /** The paragraph that holds or anchors it. */
  readonly part: PartName;
  readonly paragraph: number;
  /** The nearest paragraph with text at or above it, in the same cell or box: what the line stands under. */
  readonly under: number | null;
  /** Null where the file does not say. */
  readonly length: Points | null;
  /** Left end, from the left edge of the cell, box or text area; null where not said. */
  readonly left: Points | null;
  readonly solid: boolean;
}

/** A picture, by the paragraph it stands in. */
export interface Picture {
  readonly part: PartName;
  readonly paragraph: number;
  readonly width: Points | null;
  readonly height: Points | null;
}
