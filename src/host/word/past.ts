/** Takes one thing back; `stale` where the draft no longer stands as that thing left it. */
export type WayBack = () => Promise<'undone' | 'stale'>;

/** What was done from here, in order, each with its way back: Word's own undo groups nothing (office-js #1827). */
export class Past {
  private readonly ways: WayBack[] = [];

  /** Remembers the way back of what was just done. */
  add(way: WayBack): void {
    this.ways.push(way);
  }

  /** What was done stands elsewhere now: Word alone can take it back. */
  clear(): void {
    this.ways.length = 0;
  }

  /** Takes the last thing back. */
  async undo(): Promise<'undone' | 'nothing' | 'stale'> {
    const way = this.ways.pop();
    return way === undefined ? 'nothing' : way();
  }
}
