import type { DraftDocument, Span } from '../../draft/model';
import type { Item } from '../items';
import { textOf } from '../sample';
import { asked, type AroundPart } from './around';

/** What going to places needs of the session. */
export interface AroundGoing extends Omit<AroundPart, 'check'> {
  /** The draft that the list was made of; null before the first check. */
  readonly getDraft: () => DraftDocument | null;
}

/** The way from the list to the words in the document. */
export class Going {
  constructor(private readonly around: AroundGoing) {}

  /** Takes the author to the words: on request, not merely because the page follows the list. */
  async seek(item: Item): Promise<void> {
    this.around.dispatch({ type: 'sought' });
    await this.goTo(item);
  }

  /** Shows the words in the document. */
  async goTo(item: Item): Promise<void> {
    const { host, dispatch, getDraft } = this.around;
    const place = item.finding?.place;
    if (place === undefined || place.kind === 'missing' || !host.can.select) return;
    const span = place.kind === 'span' ? place.span : null;
    const draft = getDraft();
    const text = span === null || draft === null ? null : textOf(draft, span);
    const words = span === null || text === null ? null : text.slice(span.start, span.end);
    const outcome = await asked(this.around, item.key, () => host.select(place, words));
    if (outcome === 'lost') dispatch({ type: 'lost', key: item.key });
  }

  /** Takes the author to words that are no finding's. */
  async seekWords(span: Span, words: string): Promise<void> {
    const { host, dispatch } = this.around;
    dispatch({ type: 'sought' });
    const outcome = await asked(this.around, null, () => host.select({ kind: 'span', span }, words));
    if (outcome === 'lost') dispatch({ type: 'lost', key: null });
  }
}
