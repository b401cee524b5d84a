import { type XmlPart } from '../ooxml/package';
import { encodePart } from '../ooxml/part-text';
import { rewriteZip } from '../ooxml/zip-write';
import { type ZipArchive } from '../ooxml/zip';
import { type Splice, spliced } from './splice';

/** What is going to be different in a file: splices of its parts, and parts that are new. */
export class Changes {
  private readonly splices = new Map<XmlPart, Splice[]>();
  private readonly added = new Map<string, string>();

  splice(part: XmlPart, splices: readonly Splice[]): void {
    const known = this.splices.get(part);
    if (known === undefined) this.splices.set(part, [...splices]);
    else known.push(...splices);
  }

  /** A new part, in UTF-8. */
  add(name: string, text: string): void {
    this.added.set(name, text);
  }

  /** True when splices of different edits cross, which no order can make right. */
  get cross(): boolean {
    return [...this.splices.values()].some((splices) => {
      const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
      return inOrder.some(({ start }, index) => index > 0 && start < (inOrder[index - 1]?.end ?? 0));
    });
  }

  /** The file with everything changed; parts that read as before keep their bytes. */
  written(zip: ZipArchive): Uint8Array {
    const members = new Map<string, Uint8Array>();
    for (const [part, splices] of this.splices) {
      const text = spliced(part.text, splices);
      if (text !== part.text) members.set(part.name, encodePart({ ...part, text }));
    }
    for (const [name, text] of this.added) members.set(name, new TextEncoder().encode(text));
    return rewriteZip(zip, members);
  }
}
