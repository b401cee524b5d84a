import type { TraceGroup } from '../edits/traces';
import type { Edit, Place } from '../finding/model';
import type { Note } from '../finding/note';
import type { Caret } from './caret';
import type { Capabilities, Commented, Host, Kept, NewFile, Outcome, Reading, Traces, Uncommented } from './host';
import { wordCapabilities } from './word/capabilities';
import { caretIn } from './word/caret';
import { Corrections } from './word/corrections';
import { codeOf, hostErrorOf } from './word/error';
import { followCaretIn } from './word/follow-caret';
import { keepInWord } from './word/kept';
import type { OfficeApi, WordApi } from './word/globals';
import { Markup } from './word/markup';
import { openInWord } from './word/open';
import { Past } from './word/past';
import { selectPlace } from './word/select';
import { selectionIn } from './word/selection';
import { WordSession } from './word/session';
import type { Known } from './word/story';
import { watchWord } from './word/watch';

/** Word as a host. Keeps texts and formats it has read, never an object of Word: each call finds its places again. */
export class WordHost implements Host {
  readonly can: Capabilities;
  private readonly session: WordSession;
  private readonly past = new Past();
  private readonly corrections: Corrections;
  private readonly markup: Markup;

  /** Needs the set WordApi 1.3; newer sets add kinds of edits. Office must be ready (`Office.onReady`). */
  constructor(office: OfficeApi = Office, word: WordApi = Word) {
    this.can = wordCapabilities(office);
    this.session = new WordSession(office, word);
    this.corrections = new Corrections(this.session, this.past);
    this.markup = new Markup(this.session, this.past);
  }

  read(): Promise<Reading> {
    return this.session.inTurn(() => this.session.read());
  }

  select(place: Place, expect: string | null): Promise<'shown' | 'lost'> {
    return this.session.inTurn(() => this.selectNow(place, expect));
  }

  caret(): Promise<Caret | null> {
    return this.session.inTurn(() => this.askedNow(caretIn));
  }

  selection(): Promise<readonly Caret[]> {
    return this.session.inTurn(() => this.askedNow(selectionIn));
  }

  apply(edits: readonly Edit[]): Promise<Outcome> {
    return this.session.inTurn(() => this.corrections.apply(edits));
  }

  undo(): Promise<'undone' | 'nothing' | 'stale'> {
    return this.session.inTurn(() => this.past.undo());
  }

  open({ bytes }: NewFile): Promise<'opened' | 'unable'> {
    return this.session.inTurn(() =>
      openInWord(this.session.word, bytes).catch((error: unknown) => {
        throw hostErrorOf(error, 'write-failed');
      }),
    );
  }

  traces(): Promise<Traces> {
    return this.session.inTurn(() => this.markup.traces());
  }

  clean(groups: ReadonlySet<TraceGroup>): Promise<Outcome> {
    return this.session.inTurn(() => this.markup.clean(groups));
  }

  comment(notes: readonly Note[]): Promise<Commented> {
    return this.session.inTurn(() => this.markup.comment(notes));
  }

  uncomment(): Promise<Uncommented> {
    return this.session.inTurn(() => this.markup.uncomment());
  }

  keep(text: string | null): Promise<Kept> {
    const { office, lock } = this.session;
    if (lock !== undefined) return Promise.resolve({ kind: 'refused', reason: lock });
    return this.session.inTurn(() => keepInWord(office, text));
  }

  watch(listener: () => void): () => void {
    const { office, word } = this.session;
    return watchWord({ office, word, inTurn: (work) => this.session.inTurn(work) }, listener);
  }

  followCaret(listener: () => void): () => void {
    return followCaretIn(this.session.office, listener);
  }

  private async selectNow(place: Place, expect: string | null): Promise<'shown' | 'lost'> {
    const { known } = await this.session.recall();
    try {
      return await this.session.word.run((context) => selectPlace(context, place, expect, known));
    } catch (error) {
      if (codeOf(error) === 'ItemNotFound') return 'lost';
      throw hostErrorOf(error, 'select-failed');
    }
  }

  /** Of the draft as it stands now: since the last reading the author may have typed where the cursor is. */
  private async askedNow<Answer>(
    ask: (context: Word.RequestContext, known: Known) => Promise<Answer>,
  ): Promise<Answer> {
    await this.session.read();
    const { known } = await this.session.recall();
    return this.session.run('caret-unknown', (context) => ask(context, known));
  }
}
