import type { Fault } from '../../json/fault';
import type { Drawer } from './drawer';
import { fetched, type Fetched, type Get, type Limits } from './fetched';

/** What became of reading a file: what it holds, or what is wrong with it. */
export type FileReading<Content> =
  | { readonly kind: 'good'; readonly content: Content }
  /** `more`: how many faults there are beside those that are listed. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly more: number };

/** Why the file beside the pane is not the one that is used. */
export type Trouble =
  | { readonly kind: Exclude<Fetched['kind'], 'bytes'> }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly more: number };

/** A shared file as it is to be used. */
export interface Shared<Content> {
  /** Null: there is nothing to be used. */
  readonly content: Content | null;
  /** When what is used was last found beside the pane, in milliseconds since 1970; null with the content. */
  readonly since: number | null;
  /** Null: the file beside the pane itself is used, or there is none and never was. */
  readonly trouble: Trouble | null;
  /** The machine keeps a copy of what is used. */
  readonly kept: boolean;
}

/** What it takes to know a shared file. */
export interface SharedFileOptions<Content> {
  /** Where it lies, from the pane's page: “co-quan/dieu-khoan.json”. Its last good copy is kept under this name. */
  readonly path: string;
  readonly get: (path: string, signal: AbortSignal) => Promise<Response>;
  readonly read: (bytes: Uint8Array) => Promise<FileReading<Content>>;
  readonly drawer: Drawer;
  readonly now: () => number;
  readonly limits?: Partial<Limits>;
}

const usual: Limits = { largest: 64_000_000, silence: 10_000, whole: 120_000 };

/**
 * A file that an administrator lays beside the pane for everybody, with the last copy of it that could be read:
 *
 * ```ts
 * const file = new SharedFile({
 *   path: 'co-quan/ho-so.json',
 *   get: fromPage,
 *   read: asText((text) => readProfile(text)), // `profile` renamed to `content`
 *   drawer: browserDrawer(() => window.indexedDB, partitionKey()),
 *   now: Date.now,
 *   limits: { largest: 1_000_000 },
 * });
 * const { content, since, trouble } = await file.load(); // never rejects; `sharedSentence` says it in words
 * ```
 */
export class SharedFile<Content> {
  private loading: Promise<Shared<Content>> | null = null;

  constructor(private readonly options: SharedFileOptions<Content>) {}

  /** What is to be used. The file is asked for once: whoever asks later gets the same answer. */
  load(): Promise<Shared<Content>> {
    this.loading ??= this.bring();
    return this.loading;
  }

  private async bring(): Promise<Shared<Content>> {
    const { path, get, limits, now } = this.options;
    const here: Get = (signal) => get(path, signal);
    const came = await fetched(here, { ...usual, ...limits });
    if (came.kind !== 'bytes') return this.lastGood(came);
    const reading = await this.read(came.bytes);
    if (reading.kind === 'faulty') return this.lastGood(reading);
    const since = now();
    return { content: reading.content, since, trouble: null, kept: await this.keep(came, since) };
  }

  private async keep({ bytes, tag }: Extract<Fetched, { kind: 'bytes' }>, since: number): Promise<boolean> {
    const { drawer, path } = this.options;
    const before = noteFrom(await drawer.get(noteOf(path)));
    const same = tag !== null && before?.tag === tag;
    const note: Note = { since, tag };
    return (await drawer.put({ ...(same ? {} : { [path]: bytes }), [noteOf(path)]: note })) === 'kept';
  }

  private async lastGood(trouble: Trouble): Promise<Shared<Content>> {
    const { drawer, path } = this.options;
    const [bytes, saved] = [await drawer.get(path), await drawer.get(noteOf(path))];
    const note = noteFrom(saved);
    const copy = bytes instanceof Uint8Array && note !== null ? await this.read(bytes) : null;
    if (copy?.kind === 'good' && note !== null)
      return { content: copy.content, since: note.since, trouble, kept: true };
    // No file and never one: most offices have none, and nothing is wrong with that.
    return { content: null, since: null, trouble: trouble.kind === 'missing' ? null : trouble, kept: true };
  }

  /** A reader that did not come itself is no fault of the file. */
  private read(bytes: Uint8Array): Promise<FileReading<Content>> {
    return this.options.read(bytes).catch(() => ({ kind: 'faulty', faults: [], more: 0 }));
  }
}

/** What is kept of a copy beside it. */
interface Note {
  readonly since: number;
  readonly tag: string | null;
}

function noteOf(path: string): string {
  return `${path} – ghi`;
}

function noteFrom(saved: unknown): Note | null {
  if (typeof saved !== 'object' || saved === null || !('since' in saved) || !('tag' in saved)) return null;
  const { since, tag } = saved;
  return typeof since === 'number' && (tag === null || typeof tag === 'string') ? { since, tag } : null;
}

/** Asks for a file beside the page, and nowhere else: an answer from another address is none. */
export function fromPage(path: string, signal: AbortSignal): Promise<Response> {
  return fetch(new URL(path, document.baseURI), {
    signal,
    cache: 'no-cache',
    credentials: 'same-origin',
    mode: 'same-origin',
    redirect: 'error',
  });
}
