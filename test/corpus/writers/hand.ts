import type { Line, Look, Piece } from '../spec';

/** How somebody's Word writes the same words. Each habit is legal WordprocessingML. */
export interface Hand {
  /** Runs broken mid-word, with rsids, proofErr and languages, as after years of editing. */
  readonly split: boolean;
  /** Where looks are said: all beside the words, or in styles that inherit from each other. */
  readonly via: 'direct' | 'styles' | 'toggles';
  /** Dashes, 1. and a) come from numbering definitions. */
  readonly auto: boolean;
  readonly form: 'NFC' | 'NFD';
  /** No-break spaces in "ngày 05", "V/v", before the year. */
  readonly nbsp: boolean;
  /** The letterhead inside content controls, the date a field. */
  readonly controls: boolean;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (it) => escapes[it] ?? it);
}

/** Writes paragraphs in one hand; remembers how many it wrote, so that rsids and breaks differ from line to line. */
export class Pen {
  private count = 0;

  constructor(readonly hand: Hand) {}

  /** A paragraph; `inner` is drawn markup that stands before its words. */
  paragraph(line: Line, inner = '', properties = ''): string {
    const { look } = line;
    const { label, pieces } = this.hand.auto ? unlabelled(line.pieces) : { label: null, pieces: line.pieces };
    const numbering =
      label === null ? '' : `<w:numPr><w:ilvl w:val="${label.level}"/><w:numId w:val="${label.list}"/></w:numPr>`;
    const style = this.styleOf(look);
    const pPr = [
      style.paragraph === null ? '' : `<w:pStyle w:val="${style.paragraph}"/>`,
      numbering,
      properties,
      spacingOf(look, this.hand),
      indentOf(look, label !== null),
      look.align === undefined || look.align === 'left'
        ? style.paragraph === null
          ? ''
          : '<w:jc w:val="left"/>'
        : `<w:jc w:val="${look.align === 'justify' ? 'both' : look.align}"/>`,
      `<w:rPr>${this.looks(look, style)}</w:rPr>`,
    ].join('');
    const rsid = this.hand.split ? ` w:rsidR="00A${this.number(5)}" w:rsidRDefault="00C${this.number(5)}"` : '';
    const runs = pieces.map((piece) => this.runs(piece, look, style)).join('');
    return `<w:p${rsid}><w:pPr>${pPr}</w:pPr>${inner}${runs}</w:p>`;
  }

  private runs(piece: Piece, look: Look, style: Styled): string {
    const [words, own] = typeof piece === 'string' ? [piece, {}] : piece;
    const whole = this.hand.nbsp ? bound(words) : words;
    const text = this.hand.form === 'NFD' ? whole.normalize('NFD') : whole;
    const merged = { ...look, ...own };
    const properties = this.looks(merged, style);
    if (!this.hand.split) return run(text, properties);
    return this.broken(text)
      .map((part, i) => {
        const lang = i % 3 === 1 ? '<w:lang w:val="vi-VN"/>' : '';
        const made = run(part, properties + lang, ` w:rsidRPr="00B${this.number(5)}"`);
        return i % 4 === 2 ? `<w:proofErr w:type="spellStart"/>${made}<w:proofErr w:type="spellEnd"/>` : made;
      })
      .join('');
  }

  /** The text in three to five pieces, some of them cut inside a word. */
  private broken(text: string): string[] {
    const parts: string[] = [];
    for (let at = 0; at < text.length;) {
      const next = Math.min(text.length, at + 4 + ((this.count++ * 7) % 19));
      const end = /^\p{M}/u.test(text.slice(next)) ? next + 1 : next;
      parts.push(text.slice(at, end));
      at = end;
    }
    return parts;
  }

  private number(digits: number): string {
    return String(10000 + ((this.count++ * 7919) % 89999)).slice(0, digits);
  }

  private styleOf({ align, bold }: Look): Styled {
    if (this.hand.via === 'direct') return { paragraph: null, bold: false };
    if (align === 'justify') return { paragraph: 'NoiDung', bold: false };
    if (this.hand.via === 'toggles' && bold === true) return { paragraph: 'TieuDe', bold: true };
    return { paragraph: 'Chung', bold: false };
  }

  private looks(look: Look, { bold: styleBold }: Styled): string {
    const { size = 14, bold = false, italic = false, underline = false, font, color, highlight } = look;
    const weight = styleBold ? (bold ? '' : '<w:b w:val="0"/>') : bold ? '<w:b/><w:bCs/>' : '';
    return [
      font === undefined ? (this.hand.via === 'direct' ? face('Times New Roman') : '') : face(font),
      weight,
      italic ? '<w:i/><w:iCs/>' : '',
      color === undefined ? '' : `<w:color w:val="${color}"/>`,
      size === 14 && this.hand.via !== 'direct'
        ? ''
        : `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`,
      highlight === undefined ? '' : `<w:highlight w:val="${highlight}"/>`,
      underline ? '<w:u w:val="single"/>' : '',
    ].join('');
  }
}

interface Styled {
  readonly paragraph: string | null;
  readonly bold: boolean;
}

function face(font: string): string {
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
}

/** A run; tabs and soft breaks are elements. */
export function run(text: string, properties = '', attributes = ''): string {
  if (text === '') return '';
  const content = text
    .split(/(\t|\n)/)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('');
  return `<w:r${attributes}><w:rPr>${properties}</w:rPr>${content}</w:r>`;
}

function spacingOf({ before = 0, after = 0, line = 1, exact = false }: Look, { via }: Hand): string {
  const rule = exact ? 'exact' : 'auto';
  const value = exact ? line * 20 : Math.round(line * 240);
  if (via !== 'direct' && before === 0 && after === 0 && line === 1) return '';
  return `<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}" w:line="${value}" w:lineRule="${rule}"/>`;
}

function indentOf({ left = 0, firstLine = 0 }: Look, numbered: boolean): string {
  if (left === 0 && firstLine === 0 && !numbered) return '';
  return `<w:ind w:left="${Math.round(left * 20)}" w:firstLine="${Math.round(firstLine * 20)}"/>`;
}

/** Dates and "V/v" kept together. */
function bound(text: string): string {
  return text.replace(/(ngày|tháng|năm|V\/v|Điều|Kính) (?=\S)/g, '$1\u00a0');
}

interface Label {
  readonly list: number;
  readonly level: number;
}

/** A typed "- " becomes a bullet; numbers stay typed, for their lists would have to begin anew in each section. */
function unlabelled(pieces: readonly Piece[]): { readonly label: Label | null; readonly pieces: readonly Piece[] } {
  const [first, ...rest] = pieces;
  if (typeof first !== 'string') return { label: null, pieces };
  if (first.startsWith('- ')) return { label: { list: 1, level: 0 }, pieces: [first.slice(2), ...rest] };
  return { label: null, pieces };
}
