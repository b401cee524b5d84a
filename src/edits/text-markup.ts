import { escapeText, type Markup } from './markup';

const breakers = /([\t\n\u2011])/;
const breakerNames: Readonly<Record<string, string>> = { '\t': 'w:tab', '\n': 'w:br', '\u2011': 'w:noBreakHyphen' };

/** Builds the content of a run out of text: `w:t` elements, with tabs, breaks and no-break hyphens as elements between. */
export class RunText {
  private written = '';
  private source = '';
  private text = '';
  private tag: string | null;

  /** `firstTag` is the start tag to keep for the first `w:t`, as the file writes it. */
  constructor(
    private readonly markup: Markup,
    firstTag: string | null = null,
  ) {
    this.tag = firstTag;
  }

  /** Characters that stay as the file writes them. */
  keep(source: string, text: string): void {
    this.source += source;
    this.text += text;
  }

  /** New characters. */
  add(text: string): void {
    for (const part of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split(breakers)) {
      const name = breakerNames[part];
      if (name === undefined) this.keep(escapeText(part), part);
      else this.put(this.markup.tag(name));
    }
  }

  /** Markup that stands between two `w:t`. */
  put(markup: string): void {
    this.close();
    this.written += markup;
  }

  /** All that was given, as markup; '' for no text at all. */
  finish(): string {
    this.close();
    return this.written;
  }

  private close(): void {
    if (this.text === '') return;
    const preserve = /^[ \t\n]|[ \t\n]$/.test(this.text);
    this.written += `${this.startTag(preserve)}${this.source}</${this.markup.rawName('w:t')}>`;
    this.source = '';
    this.text = '';
    this.tag = null;
  }

  private startTag(preserve: boolean): string {
    const { tag } = this;
    if (tag === null) return `<${this.markup.rawName('w:t')}${preserve ? ' xml:space="preserve"' : ''}>`;
    if (!preserve || /\sxml:space\s*=\s*["']preserve["']/.test(tag)) return tag;
    return `${tag.replace(/\sxml:space\s*=\s*["'][^"']*["']/, '').slice(0, -1)} xml:space="preserve">`;
  }
}

/** A run with text in it; `properties` is the source of its `w:rPr` or ''. */
export function runWith(text: string, properties: string, markup: Markup): string {
  const content = new RunText(markup);
  content.add(text);
  return markup.tag('w:r', {}, properties + content.finish());
}
