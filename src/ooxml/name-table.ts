import { endsName } from './characters';
import { unreadable } from './unreadable';

const slots = 1024;
const xmlName = /^[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?$/u;

/** Names met in a file, found again by their characters in place, so that no tag costs a new string. */
export class NameTable {
  private readonly names: (string | undefined)[] = new Array<string | undefined>(slots);

  /** The name that begins at `from`. Throws UnreadableFile `damaged` where none does. */
  at(text: string, from: number): string {
    let hash = 0;
    let end = from;
    for (let code = text.charCodeAt(end); !endsName(code); code = text.charCodeAt(++end)) {
      hash = (hash * 31 + code) | 0;
    }
    const slot = hash & (slots - 1);
    const known = this.names[slot];
    if (known?.length === end - from && text.startsWith(known, from)) return known;
    const name = text.slice(from, end);
    if (!xmlName.test(name)) throw unreadable('damaged');
    this.names[slot] = name;
    return name;
  }
}
