/** Words with nothing to say of them, found again by their letters in place: most words of a text are among few. */
export class PlainWords {
  private readonly words = new Array<string | undefined>(4096);

  has(hash: number, text: string, start: number, end: number): boolean {
    const word = this.words[slotOf(hash)];
    if (word?.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  add(hash: number, word: string): void {
    this.words[slotOf(hash)] = word;
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 12)) & 4095;
}
