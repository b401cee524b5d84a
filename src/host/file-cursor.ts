import type { DraftDocument, Span } from '../draft/model';
import { paragraphAt } from '../draft/paragraph-at';
import type { Caret } from './caret';

/** The author's cursor in a file that is shown as a page: what Word's own cursor is in Word. */
export class FileCursor {
  private at: Span | null = null;
  private marked: readonly Span[] = [];
  private readonly followers = new Set<() => void>();

  /** `draw` shows the cursor; null: there is none. */
  constructor(private readonly draw: (caret: Span | null) => void = () => undefined) {}

  get span(): Span | null {
    return this.at;
  }

  /** Where the author has clicked in the page, or where a place was shown. */
  put(caret: Span | null): void {
    this.at = caret;
    this.marked = caret === null ? [] : [caret];
    this.draw(caret);
    for (const follower of this.followers) follower();
  }

  /** The author has selected words in the page, paragraph by paragraph; the cursor stands where they end. */
  putSelection(spans: readonly Span[]): void {
    const last = spans.at(-1) ?? null;
    this.put(spans.length > 1 && last !== null ? { ...last, start: last.end } : last);
    this.marked = spans;
  }

  /** Where it stands in the body of the draft; null where no words can be put. */
  caretIn(draft: DraftDocument): Caret | null {
    const { at } = this;
    if (at?.part !== 'body') return null;
    const text = paragraphAt(draft, at.part, at.paragraph)?.text;
    return text === undefined || at.end > text.length ? null : { span: at, text };
  }

  /** The selected words of the body. */
  selectionIn(draft: DraftDocument): readonly Caret[] {
    return this.marked.flatMap((span): Caret[] => {
      const text = span.part === 'body' ? paragraphAt(draft, span.part, span.paragraph)?.text : undefined;
      return text === undefined || span.end > text.length || span.start === span.end ? [] : [{ span, text }];
    });
  }

  /** Calls back when it may have moved; the answer ends that. */
  follow(listener: () => void): () => void {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  }
}
