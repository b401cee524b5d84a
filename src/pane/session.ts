import type { IsoDate } from '../anatomy/model';
import type { Span } from '../draft/model';
import type { Caret, Host, TraceGroup, Traces } from '../host/host';
import { applyParts, type Applied, type EditGroup } from './apply-parts';
import type { Checked, Engine } from './engine';
import { failureOf } from './failure';
import { bulkOf, fixesOf, indexOf, type Bulk, type Part } from './fixing';
import type { Item } from './items';
import { shortMemory, type Memory, type Tab } from './memory';
import { reduce } from './reduce';
import { OwnRegistry } from './registry/own-registry';
import { memoryRegistry, type RegistryStore } from './registry/store';
import { textOf } from './sample';
import { OfficeDesk } from './office-desk';
import { memoryOffice, type OfficeStore } from './office-store';
import { rulesIn } from './office-state';
import { initialState, type Action, type Override, type PaneState } from './state';
import { viewOf } from './view';
import type { WaiverStore } from './waivers';

/** What a session needs from outside. */
export interface SessionOptions {
  readonly host: Host;
  readonly engine: Engine;
  readonly waivers: WaiverStore;
  /** Where the machine keeps the office's own rules; nowhere when left out. */
  readonly office?: OfficeStore;
  /** Where the machine keeps the organisation's own registry, and the author's habits; nowhere when left out. */
  readonly registry?: RegistryStore;
  readonly memory?: Memory;
  /** The day that stands in for today where the draft has no date. */
  readonly today: IsoDate;
  readonly now: () => Date;
}

/** The pane's state and what may be asked of it. It knows the host and the engine, not React. */
export class Session {
  private state: PaneState;
  private last: Checked | null = null;
  /** Answers to any but the last question are dropped. */
  private turn = 0;
  /** Writes that the last fix took. */
  private steps = 0;
  private readonly listeners = new Set<() => void>();

  /** The office's own rules. */
  readonly office: OfficeDesk;
  /** The organisation's own registry. */
  readonly own: OwnRegistry;
  readonly memory: Memory;

  constructor(private readonly options: SessionOptions) {
    this.memory = options.memory ?? shortMemory();
    this.state = { ...initialState, tab: this.memory.load().tab };
    this.own = new OwnRegistry({
      engine: options.engine,
      store: options.registry ?? memoryRegistry(),
      tell: (own) => this.dispatch({ type: 'ownChanged', own }),
      check: () => this.check(),
    });
    this.office = new OfficeDesk({
      engine: options.engine,
      store: options.office ?? memoryOffice(),
      getState: () => this.state,
      dispatch: (action) => this.dispatch(action),
      check: () => this.check(),
    });
  }

  readonly getState = (): PaneState => this.state;

  /** The draft that the view was made of, with what the checker said. */
  readonly getChecked = (): Checked | null => this.last;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dispatch = (action: Action): void => {
    this.state = reduce(this.state, action);
    for (const listener of this.listeners) listener();
  };

  /** What searches and what judges. */
  get engine(): Engine {
    return this.options.engine;
  }

  get today(): IsoDate {
    return this.options.today;
  }

  /** To another tab; the machine opens with it the next time. */
  turnTo(tab: Tab): void {
    this.dispatch({ type: 'turnedTo', tab });
    this.memory.save({ tab });
  }

  /** Brings back the waivers of the document and the rules of the office, then checks for the first time. */
  async start(): Promise<void> {
    this.dispatch({ type: 'waiversLoaded', waivers: await this.options.waivers.load() });
    await this.office.load();
    await this.check();
  }

  /**
   * Reads and checks. The first answer does not wait for the registry of instruments; what is to be said of references
   * follows it. A failure is a state of the pane, never a rejection.
   */
  async check(): Promise<void> {
    const own = ++this.turn;
    this.dispatch({ type: 'reading' });
    try {
      await this.readAndCheck(own);
    } catch (error) {
      if (own === this.turn) this.dispatch({ type: 'failed', failure: failureOf(error) });
    }
  }

  private async readAndCheck(own: number): Promise<void> {
    const { host, engine, today, now } = this.options;
    const started = now();
    const reading = await host.read();
    const office = rulesIn(this.state.office);
    const options = { asOf: today, ...this.state.override, ...(office === null ? {} : { office }) };
    const show = (checked: Checked) => {
      this.last = checked;
      const ended = now();
      const clock = { time: clockOf(ended), took: ended.getTime() - started.getTime() };
      this.dispatch({ type: 'checked', view: viewOf(checked, clock) });
    };

    const again = this.last !== null;
    if (again) await this.own.load();
    const checked = await engine.check({ reading, options, references: again });
    if (own !== this.turn) return;
    show(checked);
    if (checked.referencesLater !== true) return;
    await this.own.load();
    const whole = await engine.check({ reading, options, references: true });
    if (own === this.turn && this.state.phase === 'ready') show(whole);
  }

  /** Gives up the check that is under way. */
  stop(): void {
    this.turn++;
    this.dispatch({ type: 'failed', failure: { code: 'stopped', message: '' } });
  }

  /** One fix of each item. */
  fix(items: readonly Item[]): Promise<void> {
    return this.apply(fixesOf(items, this.options.host.can));
  }

  /** Every safe fix of what is not waived. */
  fixSafe(): Promise<void> {
    return this.apply(bulkOf(this.state, this.options.host.can));
  }

  private async apply({ parts }: Bulk): Promise<void> {
    const [first] = parts;
    if (first === undefined || this.state.phase === 'fixing') return;
    const key = parts.length === 1 ? first.item.key : null;
    const index = indexOf(this.state, first.item);
    this.dispatch({ type: 'fixing' });
    const { host } = this.options;
    const applied = await this.asked(key, () => applyParts(parts, (edits) => host.apply(edits)));
    if (applied === null) return;
    if (applied.done.length === 0) {
      this.dispatch(shortfall(applied, key));
      return;
    }
    this.steps = applied.steps;
    const [items, unable] = [applied.done, applied.unable].map((them) => them.map((part) => part.item));
    this.dispatch({ type: 'fixed', items: items ?? [], unable: unable ?? [], index });
    await this.check();
  }

  /**
   * Changes that are no fix of an item, through the same guards and with the same way back; `said` says what was done.
   * True when all or some of it was.
   */
  async write(parts: readonly EditGroup[], said: string): Promise<boolean> {
    if (parts.length === 0 || this.state.phase === 'fixing') return false;
    this.dispatch({ type: 'fixing' });
    const { host } = this.options;
    const applied = await this.asked(null, () => applyParts(parts, (edits) => host.apply(edits)));
    if (applied === null) return false;
    if (applied.done.length === 0) {
      this.dispatch(shortfall({ unable: [], stopped: applied.stopped }, null));
      return false;
    }
    this.steps = applied.steps;
    this.dispatch({ type: 'written', said });
    await this.check();
    return true;
  }

  /** Where the author's cursor stands; null when it stands nowhere, or when the host cannot say. */
  caret(): Promise<Caret | null> {
    return this.asked(null, () => this.options.host.caret());
  }

  /** What the host answers; null when it throws, which the pane then says in the host's own words. */
  private async asked<Answer>(key: string | null, ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await ask();
    } catch (error) {
      this.dispatch({ type: 'hostFailed', key, text: failureOf(error).message });
      return null;
    }
  }

  /** Takes back the last fix, however many writes it took. */
  async undo(): Promise<void> {
    const { host } = this.options;
    for (; this.steps > 1; this.steps--) {
      if ((await this.asked(null, () => host.undo())) !== 'undone') break;
    }
    const outcome = await this.asked(null, () => host.undo());
    this.steps = 0;
    if (outcome === 'nothing' || outcome === 'stale') this.dispatch({ type: 'notUndone', reason: outcome });
    if (outcome !== 'undone') return;
    this.dispatch({ type: 'undone' });
    await this.check();
  }

  /** What the work on the draft has left in it; null when the host cannot say. */
  traces(): Promise<Traces | null> {
    return this.asked(null, () => this.options.host.traces());
  }

  /** Takes traces out and checks again; `said` is what was done. True when it was. */
  async clean(groups: ReadonlySet<TraceGroup>, said: string): Promise<boolean> {
    this.dispatch({ type: 'fixing' });
    const outcome = await this.asked(null, () => this.options.host.clean(groups));
    if (outcome?.kind !== 'applied') {
      if (outcome?.kind === 'refused' && outcome.reason !== 'unsupported')
        this.dispatch({ type: 'refused', reason: outcome.reason });
      else if (outcome !== null) this.dispatch({ type: 'unable', items: [] });
      return false;
    }
    this.steps = 0;
    this.dispatch({ type: 'cleaned', said });
    await this.check();
    return true;
  }

  /** Takes the author to the words: on request, not merely because the page follows the list. */
  async seek(item: Item): Promise<void> {
    this.dispatch({ type: 'sought' });
    await this.goTo(item);
  }

  /** Shows the words in the document. */
  async goTo(item: Item): Promise<void> {
    const { host } = this.options;
    const place = item.finding?.place;
    if (place === undefined || place.kind === 'missing' || !host.can.select) return;
    const span = place.kind === 'span' ? place.span : null;
    const text = span === null || this.last === null ? null : textOf(this.last.draft, span);
    const words = span === null || text === null ? null : text.slice(span.start, span.end);
    const outcome = await this.asked(item.key, () => host.select(place, words));
    if (outcome === 'lost') this.dispatch({ type: 'lost', key: item.key });
  }

  /** Takes the author to words that are no finding's. */
  async seekWords(span: Span, words: string): Promise<void> {
    this.dispatch({ type: 'sought' });
    const outcome = await this.asked(null, () => this.options.host.select({ kind: 'span', span }, words));
    if (outcome === 'lost') this.dispatch({ type: 'lost', key: null });
  }

  /** Lets an item stand, with the person's reason; remembered with the document. */
  async waive(item: Item, reason: string): Promise<void> {
    this.dispatch({ type: 'waived', item, reason, index: indexOf(this.state, item) });
    await this.keepWaivers();
  }

  /** Takes a waiver back. */
  async restore(item: Item): Promise<void> {
    this.dispatch({ type: 'restored', item });
    await this.keepWaivers();
  }

  /** A full storage or a document that takes no settings: the person is told, and the pane goes on. */
  private async keepWaivers(): Promise<void> {
    try {
      await this.options.waivers.save(this.state.waivers);
    } catch {
      this.dispatch({ type: 'notKept' });
    }
  }

  /** Judges the draft as the kind and by the convention that the author names. */
  async override(override: Override): Promise<void> {
    this.dispatch({ type: 'overridden', override });
    await this.check();
  }
}

/** Nothing was mended: why. */
function shortfall({ unable, stopped }: Pick<Applied<Part>, 'unable' | 'stopped'>, key: string | null): Action {
  if (stopped === null) return { type: 'unable', items: unable.map((part) => part.item) };
  if (stopped.kind === 'refused' && stopped.reason !== 'unsupported')
    return { type: 'refused', reason: stopped.reason };
  return { type: 'wentStale', key };
}

function clockOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':');
}
