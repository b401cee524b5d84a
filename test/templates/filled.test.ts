import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { builtInSlots } from '../../src/clauses/built-in';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { templateOf } from '../../src/templates/all';
import { templateIds, type TemplateId } from '../../src/templates/model';
import { newTone } from '../../src/text/tone';
import { agency, agencyNames, type AgencyName } from '../support/agencies';
import { madeFor, thoseOf } from '../support/new-documents';

/** Letters of a unit that the agency's profile has. */
const units: Partial<Record<AgencyName, string>> = Object.fromEntries(
  agencyNames.map((name) => [name, agency(name).units[0]?.short]),
);

const slots = new Map([...builtInSlots.values()].map((slot) => [slot.placeholder, slot]));

/** What an author may write in a place: the sample of its slot, else words of its sort. */
function wordsFor(note: string, isParty: boolean, unit: string): string {
  if (note === 'đơn vị') return unit;
  const slot = slots.get(note.charAt(0).toLowerCase() + note.slice(1));
  const sample = (isParty ? slot?.partySample : null) ?? slot?.sample;
  const words =
    sample ?? (note === 'đơn vị soạn thảo' ? 'VP' : /^(?:tên|họ)/iu.test(note) ? 'Ban Quản lý' : 'công việc được giao');
  const toned = isParty ? newTone(words) : words;
  return /^\p{Lu}/u.test(note) ? toned.charAt(0).toUpperCase() + toned.slice(1) : toned;
}

function filled(id: TemplateId, whom: AgencyName): Uint8Array {
  const files = unzipSync(madeFor(id, whom).bytes);
  const isParty = templateOf(id).convention === 'hd05';
  const xml = strFromU8(files['word/document.xml']!).replace(/\[([^\]<]+)\]/gu, (_, note: string) =>
    wordsFor(note, isParty, units[whom] ?? 'VP'),
  );
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) });
}

const table = templateIds.flatMap((id) => thoseOf(id).flatMap((whom) => (whom === null ? [] : [[id, whom] as const])));

test.each(table)('%s for %s: filled in, the checker has nothing against it', (id, whom) => {
  const { findings } = checkDraft(readDraft(filled(id, whom)), { asOf: '2026-11-26', profile: agency(whom) });
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([]);
});
