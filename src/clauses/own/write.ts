import type { KnownSlots } from '../entries';
import type { Clause, Library, Slot } from '../model';
import type { ClauseEntry, LibraryFile, SlotEntry } from '../schema';

/** A library as the text of its file. Slots that everybody knows are named and not repeated. */
export function writeLibrary(library: Library, known: KnownSlots): string {
  const file: LibraryFile = {
    version: 1,
    ...(library.name === null ? {} : { name: library.name }),
    clauses: library.clauses.map((clause) => entryOf(clause, known)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A clause as a file states it; what is empty is left out. */
export function entryOf(clause: Clause, known: KnownSlots): ClauseEntry {
  const own = clause.slots.filter((slot) => !isKnown(slot, known));
  return {
    id: clause.id,
    title: clause.title,
    system: clause.system,
    category: clause.category,
    ...(clause.kinds.length === 0 ? {} : { kinds: [...clause.kinds] }),
    ...(clause.field === null ? {} : { field: clause.field }),
    body: [...clause.body],
    ...(own.length === 0 ? {} : { slots: own.map(slotEntry) }),
    ...(clause.keywords.length === 0 ? {} : { keywords: [...clause.keywords] }),
  };
}

function isKnown(slot: Slot, known: KnownSlots): boolean {
  const same = known.get(slot.name);
  return same === slot || (same !== undefined && JSON.stringify(same) === JSON.stringify(slot));
}

/** A slot as a file states it; what is empty is left out. */
export function slotEntry({ name, type, label, placeholder, sample, partySample, options, from }: Slot): SlotEntry {
  return {
    name,
    type,
    label,
    placeholder,
    ...(sample === null ? {} : { sample }),
    ...(partySample === null ? {} : { partySample }),
    ...(options.length === 0 ? {} : { options: [...options] }),
    ...(from === null ? {} : { from }),
  };
}
