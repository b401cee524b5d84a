import type { RunFormat } from '../../../src/draft/model';
import { made, type Batch } from './batch';
import { spanOf, type LiveRange } from './document';
import { DoubleError } from './errors';

/** The font of characters that a command finds when it is carried out. */
export function fontOf(batch: Batch, live: () => LiveRange): Font {
  return made(batch, 'Font', new Font(batch, live));
}

/** A `Word.Font`: properties that write. */
export class Font {
  constructor(
    private readonly batch: Batch,
    private readonly live: () => LiveRange,
  ) {}

  set name(font: string) {
    this.format({ font });
  }

  set size(size: number) {
    this.format({ size });
  }

  set bold(bold: boolean) {
    this.format({ bold });
  }

  set italic(italic: boolean) {
    this.format({ italic });
  }

  set underline(kind: string) {
    this.format({ underline: kind !== 'None' });
  }

  set strikeThrough(strike: boolean) {
    this.format({ strike });
  }

  set superscript(on: boolean) {
    if (on) this.format({ script: 'superscript' });
    else this.format({ script: 'baseline' });
  }

  set subscript(on: boolean) {
    if (on) this.format({ script: 'subscript' });
  }

  set color(color: string) {
    if (!/^#[0-9A-F]{6}$/u.test(color)) throw new DoubleError('InvalidArgument', color);
    this.format({ color: color.slice(1) });
  }

  set highlightColor(color: string | null) {
    this.format({ highlight: color === null ? null : color.slice(1) });
  }

  set allCaps(caps: boolean) {
    this.format({ caps });
  }

  set smallCaps(smallCaps: boolean) {
    this.format({ smallCaps });
  }

  set hidden(hidden: boolean) {
    this.format({ hidden });
  }

  private format(format: Partial<RunFormat>): void {
    this.batch.add(() => {
      const { document } = this.batch;
      const live = this.live();
      const { part, id } = live;
      const { start, end } = spanOf(live);
      if (start === end) return;
      const span = { part, paragraph: document.indexOf(part, id), start, end };
      document.write({ kind: 'formatRuns', span, expect: document.textOf(part, id).slice(start, end), format });
    });
  }
}
