import { checkDraft } from '../../../src/check/check';
import type { IsoDate } from '../../../src/anatomy/model';
import { builtInClauses } from '../../../src/clauses/built-in';
import { readDraft } from '../../../src/draft/read';
import { applyEdits } from '../../../src/edits/apply';
import type { Finding } from '../../../src/finding/model';
import type { Section } from '../../../src/drafting/sections/model';
import type { Material } from '../../../src/drafting/sections/model';
import { templateOf } from '../../../src/templates/all';
import { writeDocx } from '../../../src/templates/docx/write';
import type { TemplateId } from '../../../src/templates/model';
import { sheetOf } from '../../../src/templates/new-document';
import type { Block, Para, StyleId } from '../../../src/templates/sheet';
import { wordsOf } from '../../../src/templates/words';
import type { Profile } from '../../../src/profile/model';
import { agency, type AgencyName } from '../../support/agencies';

const day: IsoDate = '2026-06-15';

/** The four documents that every section is tried on, with the agency they are of. */
export const specimens = [
  ['cong-van', 'ubnd-xa'],
  ['ke-hoach', 'ubnd-xa'],
  ['dang-cong-van', 'dang-uy-xa'],
  ['dang-ke-hoach', 'dang-uy-xa'],
] as const satisfies readonly (readonly [TemplateId, AgencyName])[];

/** A right document of an agency, but for the paragraphs of these styles: they were never written. */
export function draftWithout(id: TemplateId, whom: AgencyName, styles: readonly StyleId[] = []): Uint8Array {
  const words = wordsOf(templateOf(id), { profile: agency(whom), year: 2026, clauses: builtInClauses });
  const sheet = sheetOf(words);
  return writeDocx({ ...sheet, blocks: sheet.blocks.flatMap((block) => kept(block, new Set(styles))) });
}

function kept(block: Block, gone: ReadonlySet<StyleId>): readonly Block[] {
  if (block.kind === 'section') return [block];
  const isKept = ({ style, rule, runs }: Para) =>
    !gone.has(style) && !(rule !== undefined && runs.length === 0 && gone.has('TrichYeu'));
  if (block.kind === 'para') return isKept(block) ? [block] : [];
  const rows = block.rows
    .map(([left, right]) => [left.filter(isKept), right.filter(isKept)] as const)
    .filter(([left, right]) => left.length + right.length > 0);
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

/** A draft with what the checker says of it, as a section is made from it. */
export function materialOf(bytes: Uint8Array, id: TemplateId, profile: Profile | null): Material {
  const { convention, kind } = templateOf(id);
  const draft = readDraft(bytes);
  const { anatomy, findings } = checkDraft(draft, {
    asOf: day,
    system: convention,
    kind,
    ...(profile === null ? {} : { profile }),
  });
  return { draft, anatomy, findings, profile, year: 2026 };
}

/** The draft after a section was put in. */
export function after(bytes: Uint8Array, section: Section): Uint8Array {
  if (section.kind === 'refused') throw new Error(section.reason);
  if (section.kind === 'nothing') return bytes;
  const applied = applyEdits(bytes, section.edits);
  if (applied.kind !== 'applied') throw new Error(`${applied.kind}: ${JSON.stringify(applied.edits)}`);
  return applied.bytes;
}

/** What the checker finds of faults, places to fill left out. */
export function faultsIn({ findings }: Pick<Material, 'findings'>): readonly Finding[] {
  return findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'chung/noi-dung/cho-con-trong');
}
