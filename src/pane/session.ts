import type { IsoDate } from '../anatomy/model';
import type { Span } from '../draft/model';
import type { Host, Reading, TraceGroup } from '../host/host';
import type { EditGroup } from './apply-parts';
import type { Checked, Engine } from './engine';
import type { Item } from './items';
import { choiceIn } from './kept/choice';
import { inMemory } from './kept/place';
import { shortMemory, type Memory, type Tab } from './memory';
import { OfficeDesk } from './office-desk';
import { memoryOffice } from './office-store';
import { reduce } from './reduce';
import { noSource, type ClauseSource } from './own-clauses/source';
import { OwnRegistry } from './registry/own-registry';
import { memoryRegistry } from './registry/store';
import { ProfileDesk } from './profile/desk';
import { memoryProfile } from './profile/store';
import type { AroundPart } from './session/around';
import { Asking } from './session/asking';
import { Checking } from './session/checking';
import { Choosing } from './session/choosing';
import { Going } from './session/going';
import type { SessionOptions } from './session/options';
import { Waiving } from './session/waiving';
import { Watching } from './session/watching';
import { Writing } from './session/writing';
import { initialState, type Action, type Override, type PaneState } from './state';

/** The pane's state and what may be asked of it: the front of its parts. It knows the host and the engine, not React. */
export class Session {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly around: AroundPart;
  private readonly checking: Checking;
  private readonly writing: Writing;
  private readonly going: Going;
  readonly waiving: Waiving;
  /** What only the host can tell. */
  readonly asking: Asking;
  private readonly choosing: Choosing;
  private readonly watching: Watching;

  /** The office's own rules. */
  readonly office: OfficeDesk;
  /** The organisation's own registry. */
  readonly own: OwnRegistry;
  /** The agency's profile. */
  readonly profile: ProfileDesk;
  readonly memory: Memory;

  constructor(private readonly options: SessionOptions) {
    const { host, engine, today, now, waivers, office, registry, profile, memory, choice } = options;
    this.memory = memory ?? shortMemory();
    this.state = { ...initialState, tab: this.memory.load().tab };
    const { getState, dispatch } = this;
    const check = () => this.check();
    this.around = { host, getState, dispatch, check };
    this.asking = new Asking(this.around);
    this.own = new OwnRegistry({
      engine,
      store: registry ?? memoryRegistry(),
      tell: (own) => dispatch({ type: 'ownChanged', own }),
      check,
    });
    this.profile = new ProfileDesk({ store: profile ?? memoryProfile(), check });
    this.office = new OfficeDesk({ engine, store: office ?? memoryOffice(), getState, dispatch, check });
    const loadRegistry = () => this.own.load();
    const getProfile = () => this.profile.current;
    const opened = async ({ kept }: Reading) => {
      await Promise.all([this.waiving.load(kept), this.choosing.load(kept)]);
    };
    this.checking = new Checking({ ...this.around, engine, today, now, loadRegistry, getProfile, opened });
    this.writing = new Writing({ ...this.around, now });
    this.going = new Going({ ...this.around, getDraft: () => this.checking.last?.draft ?? null });
    const getName = () => this.memory.load().name;
    this.waiving = new Waiving({ ...this.around, store: waivers, now, getName });
    this.choosing = new Choosing({ ...this.around, store: choice ?? choiceIn(inMemory()) });
    const look = () => this.checking.look();
    this.watching = new Watching({ ...this.around, look, now, wroteAt: () => this.writing.wroteAt });
    options.resets?.listen((key) => {
      dispatch({ type: 'reset', key });
    });
  }

  readonly getState = (): PaneState => this.state;

  /** The draft that the view was made of, with what the checker said. */
  readonly getChecked = (): Checked | null => this.checking.last;

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

  /** Where the document lies. */
  get host(): Host {
    return this.options.host;
  }

  /** Where clauses beside the standard ones come from. */
  get clauseSource(): () => Promise<ClauseSource> {
    return this.options.clauses ?? noSource;
  }

  get today(): IsoDate {
    return this.options.today;
  }

  /** To another tab; the machine opens with it the next time. */
  turnTo(tab: Tab): void {
    this.dispatch({ type: 'turnedTo', tab });
    this.memory.save({ tab });
  }

  /** Brings back the rules of the office and its profile, then checks for the first time. */
  async start(): Promise<void> {
    await Promise.all([this.office.load(), this.profile.load()]);
    await this.check();
    void this.profile.fallBack();
  }

  /** Starts, and from then on checks again when the draft has changed; the answer ends that. */
  open(): () => void {
    let end: (() => void) | null = () => undefined;
    void this.start().then(() => {
      if (end !== null) end = this.watching.begin();
    });
    return () => {
      end?.();
      end = null;
    };
  }

  /** The author's hand is in the pane: nothing moves under it. */
  touched(): void {
    this.watching.touched();
  }

  /** The author has come back to the pane. */
  returned(): void {
    this.watching.returned();
  }

  /** Reads and checks; a failure is a state of the pane, never a rejection. */
  check(): Promise<void> {
    return this.checking.check();
  }

  /** Gives up the check that is under way. */
  stop(): void {
    this.checking.stop();
  }

  /** Judges the draft as the kind and by the convention that the author names. */
  override(override: Override): Promise<void> {
    return this.choosing.choose(override);
  }

  /** One fix of each item. */
  fix(items: readonly Item[]): Promise<void> {
    return this.writing.fix(items);
  }

  /** Every safe fix of what is not waived. */
  fixSafe(): Promise<void> {
    return this.writing.fixSafe();
  }

  /** Changes that are no fix of an item; `said` says what was done. True when all or some of it was. */
  write(parts: readonly EditGroup[], said: string): Promise<boolean> {
    return this.writing.write(parts, said);
  }

  /** Tells a change that one step of the host's undo takes back. */
  did(said: string): Promise<void> {
    return this.writing.did(said);
  }

  /** Takes back the last change, however many writes it took. */
  undo(): Promise<void> {
    return this.writing.undo();
  }

  /** Takes traces out and checks again; `said` is what was done. True when it was. */
  clean(groups: ReadonlySet<TraceGroup>, said: string): Promise<boolean> {
    return this.writing.clean(groups, said);
  }

  /** Takes the author to the words: on request, not merely because the page follows the list. */
  seek(item: Item): Promise<void> {
    return this.going.seek(item);
  }

  /** Shows the words in the document. */
  goTo(item: Item): Promise<void> {
    return this.going.goTo(item);
  }

  /** Takes the author to words that are no finding's. */
  seekWords(span: Span, words: string): Promise<void> {
    return this.going.seekWords(span, words);
  }

  /** Lets an item stand, with the person's reason; remembered with the document. */
  waive(item: Item, reason: string): Promise<void> {
    return this.waiving.waive(item, reason);
  }

  /** Takes a waiver back. */
  restore(item: Item): Promise<void> {
    return this.waiving.restore(item);
  }
}
