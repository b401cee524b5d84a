import { bytesOf, joined, viewOf } from './bytes';
import { type ZipArchive, type ZipEntry } from './zip';
import { changedLocal, changedRecord, movedRecord, newLocal, newRecord, packed } from './zip-records';

/** New bytes of members by name, null for one that goes; a name that the file does not have becomes a new member at its end. */
export type MemberChanges = ReadonlyMap<string, Uint8Array | null>;

/**
 * The zip file with some members changed. Every other member is carried along as it stands (compressed bytes, order,
 * dates, attributes, extra fields); without changes the very bytes come back.
 */
export function rewriteZip(archive: ZipArchive, changes: MemberChanges): Uint8Array {
  if (changes.size === 0) return archive.bytes;
  const changed = changesByEntry(archive, changes);
  const out = new Output();
  const inFile = [...archive.entries].sort((a, b) => a.local.start - b.local.start);
  out.append(archive.bytes.subarray(0, inFile[0]?.local.start ?? 0));

  const central = new Map<ZipEntry, Uint8Array>();
  for (const entry of inFile) {
    const content = changed.entries.get(entry);
    if (content === null) continue;
    const offset = out.length;
    if (content === undefined) {
      out.append(archive.bytes.subarray(entry.local.start, entry.local.end));
      central.set(entry, movedRecord(archive.bytes, entry, offset));
    } else {
      const member = packed(content, entry.method);
      out.append(changedLocal(archive.bytes, entry, member));
      out.append(member.data);
      central.set(entry, changedRecord(archive.bytes, entry, member, offset));
    }
  }
  const added = changed.added.map(([name, content]) => {
    const member = packed(content, 8);
    const offset = out.length;
    out.append(newLocal(name, member), member.data);
    return newRecord(name, member, offset);
  });
  const kept = archive.entries.flatMap((entry) => central.get(entry) ?? []);
  writeDirectory(out, [...kept, ...added], commentOf(archive));
  return out.joined();
}

function changesByEntry(archive: ZipArchive, changes: MemberChanges) {
  const known = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entries = new Map<ZipEntry, Uint8Array | null>();
  const added: [string, Uint8Array][] = [];
  for (const [name, content] of changes) {
    const entry = known.get(name.toLowerCase());
    if (entry !== undefined) entries.set(entry, content);
    else if (content !== null) added.push([name, content]);
  }
  return { entries, added };
}

/** Sizes fit into 32 bits by the reader's limits: the plain end record is enough, whatever the file had. */
function writeDirectory(out: Output, records: readonly Uint8Array[], comment: Uint8Array): void {
  const start = out.length;
  out.append(...records);
  const end = viewOf(new Uint8Array(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(12, out.length - start, true);
  end.setUint32(16, start, true);
  end.setUint16(20, comment.length, true);
  out.append(bytesOf(end), comment);
}

function commentOf({ bytes }: ZipArchive): Uint8Array {
  const view = viewOf(bytes);
  let at = bytes.length - 22;
  while (at > 0 && view.getUint32(at, true) !== 0x06054b50) at--;
  return bytes.subarray(at + 22);
}

class Output {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  append(...chunks: readonly Uint8Array[]): void {
    for (const chunk of chunks) {
      this.chunks.push(chunk);
      this.length += chunk.length;
    }
  }

  joined(): Uint8Array {
    return joined(this.chunks);
  }
}
