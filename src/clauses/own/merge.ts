import type { Clause, Library, Slot } from '../model';

/** What became of the clauses that came in, by id. */
export interface MergeAccount {
  readonly added: readonly string[];
  /** Already there, word for word. */
  readonly same: readonly string[];
  /** Another text had the id: both are kept, this one under a new id. */
  readonly renamed: readonly { readonly from: string; readonly to: string; readonly title: string }[];
}

/** A library with the clauses of another after its own. Nothing of its own changes; the same file twice adds nothing. */
export function mergeLibraries(
  own: Library,
  incoming: Library,
): { readonly library: Library; readonly account: MergeAccount } {
  const taken = new Set(own.clauses.map(({ id }) => id));
  const coming = new Set(incoming.clauses.map(({ id }) => id));
  const known = new Map(own.clauses.map((clause) => [textKey(clause), clause.id]));
  const clauses: Clause[] = [...own.clauses];
  const account = { added: [] as string[], same: [] as string[], renamed: [] as MergeAccount['renamed'][number][] };
  for (const clause of incoming.clauses) {
    const key = textKey(clause);
    if (known.has(key)) {
      account.same.push(clause.id);
      continue;
    }
    const isTaken = taken.has(clause.id);
    const id = isTaken ? freshId(clause.id, (it) => taken.has(it) || coming.has(it)) : clause.id;
    if (isTaken) account.renamed.push({ from: clause.id, to: id, title: clause.title });
    else account.added.push(id);
    taken.add(id);
    known.set(key, id);
    clauses.push(isTaken ? { ...clause, id } : clause);
  }
  return { library: { name: own.name ?? incoming.name, clauses }, account };
}

/** “bao-cao-quy-2”: the id with the first number that is free. */
export function freshId(id: string, isTaken: (id: string) => boolean): string {
  const base = id.replace(/-\d{1,2}$/, '').slice(0, 74);
  for (let number = 2; ; number++) {
    const next = `${base}-${number}`;
    if (!isTaken(next)) return next;
  }
}

/** The account in sentences for the author. */
export function accountOf({ added, same, renamed }: MergeAccount): readonly string[] {
  return [
    ...(added.length === 0 ? [] : [`Thêm ${added.length} điều khoản.`]),
    ...(same.length === 0 ? [] : [`${same.length} điều khoản đã có, giữ nguyên.`]),
    ...renamed.map(
      ({ from, to, title }) => `“${title}” trùng mã “${from}” nhưng khác lời văn: giữ cả hai, bản mới mang mã “${to}”.`,
    ),
  ];
}

const slotTexts = { party: new WeakMap<Slot, string>(), state: new WeakMap<Slot, string>() };

/** Clauses that name a known slot share it: each is put into words once, with the one sample that the clause shows. */
function slotText(slot: Slot, system: Clause['system']): string {
  const isParty = system === 'hd05';
  const texts = slotTexts[isParty ? 'party' : 'state'];
  const sample = isParty ? (slot.partySample ?? slot.sample) : slot.sample;
  const known = texts.get(slot) ?? JSON.stringify({ ...slot, sample, partySample: null });
  texts.set(slot, known);
  return known;
}

/** What makes two clauses one: title, use, wording and slots, under the same or a renamed id. */
function textKey(clause: Clause): string {
  return `${clause.id.replace(/-\d+$/, '')}\n${contentKey(clause)}`;
}

/** What a clause says, whatever its id. */
export function contentKey({ title, system, category, body, slots }: Clause): string {
  return [title, system, category, ...body, ...slots.map((slot) => slotText(slot, system))].join('\n');
}
