import { rowsIn } from './lines';
import type { Para, Text } from './page';
import { connector, textBox } from './word-drawings';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes paragraphs as Word saves them; what looks random follows from how much was written before. */
export class WordPen {
  private count: number;
  private shapes = 0;

  constructor(seed: number) {
    this.count = seed;
  }

  /** A paragraph in a column of this width. */
  paragraph(para: Para, room: number): string {
    const line = para.rule === null ? '' : this.line(para, para.rule, room / 2);
    return this.made(this.properties(para), line + para.texts.map((it) => this.runs(it, para)).join(''));
  }

  /** Two lines on one: each after a tab to the middle of its half. */
  pair(left: Para | null, right: Para | null, stops: readonly number[]): string {
    const tabs = stops.map((at) => `<w:tab w:val="center" w:pos="${Math.round(at * 20)}"/>`).join('');
    const look = right ?? left;
    if (look === null) return this.empty();
    const half = (para: Para | null, at: number) =>
      `<w:r><w:tab/></w:r>` +
      (para === null
        ? ''
        : (para.rule === null ? '' : this.line(para, para.rule, at)) +
          para.texts.map((it) => this.runs(it, para)).join(''));
    const spacing = `<w:spacing w:before="${Math.round(look.before * 20)}" w:after="0"/>`;
    const properties = `<w:pStyle w:val="Tieude1"/><w:tabs>${tabs}</w:tabs>${spacing}<w:jc w:val="left"/>`;
    return this.made(properties, half(left, stops[0] ?? 0) + (right === null ? '' : half(right, stops[1] ?? 0)));
  }

  /** A text box of these lines, to stand in a run. */
  box(lines: readonly Para[], left: number, width: number): string {
    const inner = lines.map((it) => this.paragraph(it, width)).join('');
    return textBox(inner, { id: ++this.shapes + 20, left, width, height: lines.length * 17 + 20 });
  }

  /** A paragraph that only carries drawings. */
  anchor(drawings: string): string {
    return this.made('<w:spacing w:before="0" w:after="0"/>', drawings);
  }

  empty(): string {
    return this.made('<w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="26"/></w:rPr>', '');
  }

  rsid(): string {
    return `00${(0x100000 + ((this.count++ * 48_271) % 0xcfffff)).toString(16).toUpperCase()}`.slice(0, 8);
  }

  private made(properties: string, inner: string): string {
    const id = (0x10000000 + this.count * 7919).toString(16).toUpperCase();
    return `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="${this.rsid()}" w:rsidRDefault="${this.rsid()}"><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
  }

  private line(para: Para, length: number, middle: number): string {
    const { size = 14 } = para.texts[0] ?? {};
    const rows = para.align === 'center' ? rowsIn(para, middle * 2) : 1;
    return connector({
      id: ++this.shapes,
      left: middle - length / 2,
      top: para.before + size * (1.15 * rows + 0.13),
      length,
    });
  }

  private properties(para: Para): string {
    const { align, left, firstLine, before, after, line, exact } = para;
    const running = align === 'justify';
    const spacing = `<w:spacing w:before="${Math.round(before * 20)}" w:after="${Math.round(after * 20)}" w:line="${Math.round(line * (exact ? 20 : 240))}" w:lineRule="${exact ? 'exact' : 'auto'}"/>`;
    const indent =
      left === 0 && firstLine === 0
        ? ''
        : `<w:ind w:left="${Math.round(left * 20)}" w:firstLine="${Math.round(firstLine * 20)}"/>`;
    const style = running ? 'Noidungvb' : align === 'center' ? 'Tieude1' : '';
    const jc = running || align === 'center' ? '' : `<w:jc w:val="${align}"/>`;
    const size = para.texts[0]?.size ?? 14;
    return `${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${spacing}${indent}${jc}<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  }

  private runs(own: Text, { align }: Para): string {
    const properties = looks(own);
    return this.broken(own.text, align)
      .map((part, i) => {
        const lang = i % 3 === 1 ? '<w:lang w:val="vi-VN"/>' : i % 5 === 3 ? '<w:lang w:val="pt-BR"/>' : '';
        const made = `<w:r w:rsidRPr="${this.rsid()}"><w:rPr>${properties}${lang}</w:rPr>${contentOf(part)}</w:r>`;
        if (i % 7 === 4) return `<w:proofErr w:type="spellStart"/>${made}<w:proofErr w:type="spellEnd"/>`;
        return i % 11 === 6
          ? `<w:bookmarkStart w:id="${this.count}" w:name="_Hlk${this.count}"/>${made}<w:bookmarkEnd w:id="${this.count}"/>`
          : made;
      })
      .join('');
  }

  /** Pieces of uneven length, some of them cut inside a word, never before a combining mark. */
  private broken(text: string, align: Para['align']): string[] {
    const parts: string[] = [];
    const step = align === 'justify' ? 26 : 7;
    for (let at = 0; at < text.length;) {
      const next = at + step + ((this.count++ * 13) % (step * 2));
      parts.push(text.slice(at, next));
      at = next;
    }
    return parts;
  }
}

function looks({ size, bold, italic, underline, color, font }: Text): string {
  return [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    color === undefined ? '' : `<w:color w:val="${color}"/>`,
    size === 14 ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline === true ? '<w:u w:val="single"/>' : '',
  ].join('');
}

function contentOf(text: string): string {
  return text
    .split(/(\n)/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === ''
          ? ''
          : `<w:t xml:space="preserve">${part.replace(/[&<>"]/g, (it) => escapes[it] ?? it)}</w:t>`,
    )
    .join('');
}
