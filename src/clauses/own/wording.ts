import type { PlacedFault } from '../../json/places';
import { hasStrayBrace, slotNamesIn } from '../body';
import { noteFor, type KnownSlots } from '../entries';
import type { ClauseEntry, LibraryFile, SlotEntry } from '../schema';

/** What is wrong in a file whose form is good: ids that stand twice, slots that nobody knows, notes that two slots share. */
export function wordingFaults(file: LibraryFile, known: KnownSlots): readonly PlacedFault[] {
  const shared = file.slots ?? [];
  const names = new Set([...known.keys(), ...shared.map(({ name }) => name)]);
  return [
    ...slotFaults(shared, ['slots']),
    ...twice(file.clauses.map(({ id }) => id)).map((i): PlacedFault => ({
      path: ['clauses', i, 'id'],
      message: `“${file.clauses[i]?.id ?? ''}” nêu hai lần; mỗi điều khoản một mã`,
    })),
    ...file.clauses.flatMap((clause, i) => clauseFaults(clause, ['clauses', i], names)),
  ];
}

function clauseFaults(
  clause: ClauseEntry,
  path: readonly PropertyKey[],
  known: ReadonlySet<string>,
): readonly PlacedFault[] {
  const own = clause.slots ?? [];
  const faults: PlacedFault[] = [...slotFaults(own, [...path, 'slots'])];
  const names = new Set(own.map(({ name }) => name));
  for (const [i, paragraph] of clause.body.entries()) {
    const at = [...path, 'body', i];
    const isPlain = !paragraph.includes('{') && !paragraph.includes('}');
    if (!isPlain && hasStrayBrace(paragraph))
      faults.push({ path: at, message: 'dấu “{ }” chỉ dùng cho chỗ điền, tên không dấu: {don-vi-chu-tri}' });
    if (/\.\/\.\s*$/u.test(paragraph))
      faults.push({ path: at, message: 'không ghi “./.”; dấu ấy do chỗ chèn quyết định' });
    for (const name of isPlain ? [] : slotNamesIn([paragraph])) {
      if (!names.has(name) && !known.has(name))
        faults.push({ path: at, message: `chỗ điền “{${name}}” chưa khai ở “slots”` });
    }
  }
  return faults;
}

function slotFaults(slots: readonly SlotEntry[], path: readonly PropertyKey[]): readonly PlacedFault[] {
  const notes = slots.map((it) => (it.placeholder ?? noteFor(it.label)).normalize('NFC'));
  return [
    ...twice(slots.map(({ name }) => name)).map((i) => ({
      path: [...path, i, 'name'],
      message: `“${slots[i]?.name ?? ''}” khai hai lần`,
    })),
    ...twice(notes).map((i) => ({
      path: [...path, i, slots[i]?.placeholder === undefined ? 'label' : 'placeholder'],
      message: `“[${notes[i] ?? ''}]” trùng chữ của một chỗ điền khác`,
    })),
    ...slots.flatMap(({ type, options }, i) =>
      type === 'option' && options === undefined
        ? [{ path: [...path, i, 'options'], message: 'chỗ điền loại option cần danh sách lựa chọn' }]
        : [],
    ),
  ];
}

/** The places of those that stood before. */
function twice(values: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return values.flatMap((value, i) => {
    if (seen.has(value)) return [i];
    seen.add(value);
    return [];
  });
}
