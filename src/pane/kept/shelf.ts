import type { Place } from './place';

/** One thing that is kept, and how it is told from rubbish. */
export interface Shape<Value> {
  readonly key: string;
  /** What there is where nothing is kept. */
  readonly empty: Value;
  /**
   * How one version becomes the next: the first takes version 0, what was kept before versions were written. Today's
   * version is as many as there are.
   */
  readonly migrations: readonly ((kept: unknown) => unknown)[];
  /** A value of today's version; null for what is none. */
  readonly read: (kept: unknown) => Value | null;
}

/** Hears of a thing that was broken and is reset, by its key. */
export type OnReset = (key: string) => void;

/** A thing in its place, with its version. What is broken there is laid aside as it stands, and the thing begins anew. */
export class Shelf<Value> {
  constructor(
    private readonly place: Place,
    private readonly shape: Shape<Value>,
    private readonly onReset: OnReset = () => undefined,
  ) {}

  /** The thing, or what is in its stead; a place that cannot be read holds nothing. */
  load(): Value {
    const text = this.text();
    if (text === null) return this.shape.empty;
    const value = this.valueIn(text);
    if (value !== null) return value;
    void this.reset(text);
    return this.shape.empty;
  }

  /** Throws or rejects where the place takes no more. */
  save(value: Value): void | Promise<void> {
    const { key, migrations } = this.shape;
    return this.place.set(key, JSON.stringify({ version: migrations.length, value }));
  }

  private text(): string | null {
    try {
      return this.place.get(this.shape.key);
    } catch {
      return null;
    }
  }

  private valueIn(text: string): Value | null {
    try {
      const { version, value } = versioned(JSON.parse(text));
      const { migrations, read } = this.shape;
      // Of a version that is yet to come nothing is known.
      if (version > migrations.length) return null;
      return read(migrations.slice(version).reduce((kept, migrate) => migrate(kept), value));
    } catch {
      return null;
    }
  }

  private async reset(text: string): Promise<void> {
    this.onReset(this.shape.key);
    try {
      await this.place.set(asideKey(this.shape.key), text);
      await this.save(this.shape.empty);
    } catch {
      // A place that is full keeps the broken text where it is: nothing is lost, and it is told again the next time.
    }
  }
}

/** Where the copy of what was broken lies. */
export function asideKey(key: string): string {
  return `${key}/hong`;
}

/** Before versions were written a value stood by itself. */
function versioned(parsed: unknown): { readonly version: number; readonly value: unknown } {
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && 'value' in parsed) {
    const { version, value } = parsed;
    if (typeof version === 'number' && Number.isInteger(version) && version > 0) return { version, value };
  }
  return { version: 0, value: parsed };
}

/** Nothing to change: the value itself became the first version. */
export function asItStood(kept: unknown): unknown {
  return kept;
}

/** Runs a synchronous save; whether the place took it. */
export function keptBy(save: () => unknown): 'kept' | 'notKept' {
  try {
    save();
    return 'kept';
  } catch {
    return 'notKept';
  }
}
