import type { Instrument } from '../../catalogue/model';
import type { CitationStatus } from '../../citation/judge';
import type { Edit } from '../../finding/model';
import { keyOf, type FoundInstruments } from '../registry/model';
import type { Session } from '../session';
import { entriesOf, entryAt, proposedOf, type Mention, type Proposed } from './entries';
import { canCuAfter, canCuAt, citationOf, insertedAt, isMentioned, lastCanCu, mannerOf } from './insert';
import { replaceable, replacement } from './replace';
import { strings } from './strings';

/** What the tab shows beside what the session knows. */
export interface DeskState {
  readonly filter: CitationStatus | 'all';
  /** Key of the open entry: one at most. */
  readonly open: string | null;
  readonly typed: string;
  /** The answer to what was typed; null while nothing is asked. `failed`: the search itself did not come. */
  readonly answer: FoundInstruments | 'failed' | null;
  /** Key of the result whose buttons are shown. */
  readonly shown: string | null;
  /** How many instruments the built-in registry holds; null until it is loaded. */
  readonly builtIn: number | null;
  /** “Danh mục của cơ quan” in place of the list; `proposed`: an entry to be looked at before it is kept. */
  readonly page: 'list' | 'own' | { readonly proposed: Proposed; readonly doubts: readonly string[] };
  /** A citation that could not be put on the clipboard, to be copied by hand. */
  readonly byHand: string | null;
}

const fresh: DeskState = {
  filter: 'all',
  open: null,
  typed: '',
  answer: null,
  shown: null,
  builtIn: null,
  page: 'list',
  byHand: null,
};

/** So many results are shown, and so many used lately are remembered. */
const [most, remembered] = [8, 12];

/** What may be asked of the tab. It lives as long as the session: turning to another tab loses nothing. */
export class CitationDesk {
  private state = fresh;
  /** Answers to any but the last question are dropped. */
  private turn = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: Session) {}

  readonly getState = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sets what is only shown. */
  readonly set = (state: Partial<DeskState>): void => {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  };

  /** Loads the registry, so that the first letter typed finds it there. */
  async warm(): Promise<void> {
    const query = { text: '', asOf: this.day(), most: 0, recent: [] };
    const answer = await this.session.engine.find(query).catch(() => null);
    if (answer !== null) this.set({ builtIn: answer.builtIn });
  }

  /** Searches for what is typed so far; nothing typed: what was used lately. */
  async type(typed: string): Promise<void> {
    const own = ++this.turn;
    this.set({ typed, byHand: null });
    const { engine, memory, own: registry } = this.session;
    await registry.load();
    const query = { text: typed, asOf: this.day(), most, recent: memory.load().recent };
    const answer = await engine.find(query).catch(() => 'failed' as const);
    if (own !== this.turn) return;
    const first = answer === 'failed' ? undefined : answer.found[0];
    this.set({ answer, shown: first === undefined ? null : keyOf(first.instrument) });
  }

  /** Puts the search away. */
  clear(): void {
    this.turn++;
    this.set({ typed: '', answer: null, shown: null, byHand: null });
  }

  /** The day on which an instrument should be in force: the draft's own, else today. */
  day() {
    return this.session.getChecked()?.result.anatomy.date ?? this.session.today;
  }

  /** What “Chèn viện dẫn” would write, as far as the place is known. */
  preview(instrument: Instrument): { readonly text: string; readonly later: boolean } {
    const result = this.session.getChecked()?.result ?? null;
    const later = result !== null && isMentioned(instrument, result.citations, null);
    const manner = result === null ? ({ style: 'state', dates: 'words' } as const) : mannerOf(result);
    return { text: citationOf(instrument, manner, later), later };
  }

  /** Puts the reference in at the author's cursor: in full where it is the first mention, else short. */
  async insert(instrument: Instrument): Promise<void> {
    const caret = await this.session.asking.caret();
    const result = this.session.getChecked()?.result;
    if (result === undefined) return;
    if (caret === null) {
      this.tell(strings.noCaret);
      return;
    }
    const { paragraph, end } = caret.span;
    const later = isMentioned(instrument, result.citations, { paragraph, offset: end });
    const words = citationOf(instrument, mannerOf(result), later);
    await this.write([insertedAt(caret, words)], strings.inserted, instrument);
  }

  /** Puts a căn cứ line behind the last one; where there is none, at the author's cursor. */
  async insertCanCu(instrument: Instrument): Promise<void> {
    const result = this.session.getChecked()?.result;
    if (result === undefined) return;
    const last = lastCanCu(result.anatomy);
    if (last !== null) {
      await this.write(canCuAfter(last, instrument, mannerOf(result)), strings.insertedCanCu, instrument);
      return;
    }
    const caret = await this.session.asking.caret();
    if (caret === null) this.tell(strings.noCaretCanCu);
    else await this.write(canCuAt(caret, instrument, mannerOf(result)), strings.insertedCanCu, instrument);
  }

  /** Puts the full reference on the clipboard; where the machine forbids that, shows it to be copied by hand. */
  async copy(instrument: Instrument): Promise<void> {
    const result = this.session.getChecked()?.result;
    const manner = result === undefined ? ({ style: 'state', dates: 'words' } as const) : mannerOf(result);
    const text = citationOf(instrument, manner, false);
    try {
      await navigator.clipboard.writeText(text);
      this.remember(instrument);
      this.session.dispatch({ type: 'announced', said: strings.copied });
      this.set({ byHand: null });
    } catch {
      this.set({ byHand: text });
    }
  }

  /** Proposes for the office's own registry what is mentioned where the author's cursor or selection is. */
  async proposeSelected(): Promise<void> {
    const caret = await this.session.asking.caret();
    const result = this.session.getChecked()?.result;
    if (result === undefined) return;
    const entry = caret === null ? null : entryAt(entriesOf(result), caret.span);
    const proposed = entry === null ? null : proposedOf(entry);
    if (proposed === null) this.tell(strings.noneSelected);
    else this.set({ page: { proposed, doubts: [] } });
  }

  /** Writes the mentions as suggested; of two that share words the first. */
  async replace(mentions: readonly Mention[]): Promise<void> {
    const parts: { readonly edits: readonly Edit[] }[] = [];
    const taken: Mention[] = [];
    for (const mention of mentions.filter(replaceable)) {
      if (taken.some((it) => share(it, mention))) continue;
      taken.push(mention);
      parts.push({ edits: replacement(mention) });
    }
    await this.session.write(parts, strings.replaced(parts.length));
  }

  private async write(edits: readonly Edit[], said: string, instrument: Instrument): Promise<void> {
    if (await this.session.write([{ edits }], said)) this.remember(instrument);
  }

  private remember(instrument: Instrument): void {
    const { memory } = this.session;
    const key = keyOf(instrument);
    memory.save({ recent: [key, ...memory.load().recent.filter((it) => it !== key)].slice(0, remembered) });
  }

  private tell(text: string): void {
    this.session.dispatch({ type: 'told', text });
  }
}

function share({ citation: { span: a } }: Mention, { citation: { span: b } }: Mention): boolean {
  return a.part === b.part && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

const desks = new WeakMap<Session, CitationDesk>();

/** The desk of a session, the same one each time. */
export function deskOf(session: Session): CitationDesk {
  const known = desks.get(session) ?? new CitationDesk(session);
  desks.set(session, known);
  return known;
}
