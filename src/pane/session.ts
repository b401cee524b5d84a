import type { IsoDate } from '../anatomy/model';
import type { Span } from '../draft/model';
import type { Caret, Host, NewFile, Reading, TraceGroup, Traces } from '../host/host';
import type { EditGroup } from './apply-parts';
import type { Checked, Engine } from './engine';
import type { Item } from './items';
import { choiceIn, type ChoiceStore } from './kept/choice';
import { inMemory } from './kept/place';
import type { Resets } from './kept/resets';
import { shortMemory, type Memory, type Tab } from './memory';
import { OfficeDesk } from './office-desk';
import { memoryOffice, type OfficeStore } from './office-store';
import { reduce } from './reduce';
import { noSource, type ClauseSource } from './own-clauses/source';
import { OwnRegistry } from './registry/own-registry';
import { memoryRegistry, type RegistryStore } from './registry/store';
import { ProfileDesk } from './profile/desk';
import { memoryProfile, type ProfileStore } from './profile/store';
import { asked, type AroundPart } from './session/around';
import { Checking } from './session/checking';
import { Choosing } from './session/choosing';
import { Going } from './session/going';
import { Waiving } from './session/waiving';
import { Watching } from './session/watching';
import { Writing } from './session/writing';
import { initialState, type Action, type Override, type PaneState } from './state';
import type { WaiverStore } from './waivers';

/** What a session needs from outside. */
export interface SessionOptions {
  readonly host: Host;
  readonly engine: Engine;
  readonly waivers: WaiverStore;
  /** Where the document keeps the kind and convention that the author has named; nowhere when left out. */
  readonly choice?: ChoiceStore;
  /** What of all that is kept was broken. */
  readonly resets?: Resets;
  /** Where the machine keeps the office's own rules; nowhere when left out. */
  readonly office?: OfficeStore;
  /** Where the machine keeps the organisation's own registry, and the author's habits; nowhere when left out. */
  readonly registry?: RegistryStore;
  /** Where the machine keeps the agency's profile; nowhere when left out. */
  readonly profile?: ProfileStore;
  readonly memory?: Memory;
  /** Where clauses beside the standard ones come from; nowhere when left out. */
  readonly clauses?: () => Promise<ClauseSource>;
  /** The day that stands in for today where the draft has no date. */
  readonly today: IsoDate;
  readonly now: () => Date;
}

/** The pane's state and what may be asked of it: the front of its parts. It knows the host and the engine, not React. */
export class Session {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly around: AroundPart;
  private readonly checking: Checking;
  private readonly writing: Writing;
  private readonly going: Going;
  readonly waiving: Waiving;
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

  /** Opens a new document in the host's way; null when the host fails, which the pane then says. */
  openNew(file: NewFile): Promise<'opened' | 'unable' | null> {
    return asked(this.around, null, () => this.options.host.open(file));
  }

  /** Where the author's cursor stands; null when it stands nowhere, or when the host cannot say. */
  caret(): Promise<Caret | null> {
    return asked(this.around, null, () => this.options.host.caret());
  }

  /** The words that the author has selected; null when the host cannot say. */
  selection(): Promise<readonly Caret[] | null> {
    return asked(this.around, null, () => this.options.host.selection());
  }

  /** What the work on the draft has left in it; null when the host cannot say. */
  traces(): Promise<Traces | null> {
    return asked(this.around, null, () => this.options.host.traces());
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
