import type { OnReset } from './shelf';

/** What was broken and is reset, for whoever tells the author of it. */
export class Resets {
  private readonly keys = new Set<string>();
  private listener: OnReset = () => undefined;

  readonly note: OnReset = (key) => {
    if (this.keys.has(key)) return;
    this.keys.add(key);
    this.listener(key);
  };

  /** Tells what was noted so far, and what is noted from now on. */
  listen(listener: OnReset): void {
    this.listener = listener;
    for (const key of this.keys) listener(key);
  }
}
