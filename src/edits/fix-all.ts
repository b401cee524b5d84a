import type { Edit, Finding, Fix } from '../finding/model';
import { textsOfBlocks } from '../finding/new-block';
import { type Chosen, safeEdits } from '../finding/safe-fixes';
import { crc32 } from '../ooxml/crc32';
import { applyEdits } from './apply';

/** What a judgement of a draft must give; it may carry more, such as the draft that the places speak of. */
export interface Judged {
  readonly findings: readonly Finding[];
}

/** A fix that was made, and what it did, in words of the draft. */
export interface AppliedFix<Judgement extends Judged> {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: string;
  readonly after: string;
  /** The judgement of the pass in which it was made: the finding's place counts in its draft. */
  readonly judged: Judgement;
}

/** The draft after bulk fixing. */
export interface FixedDraft<Judgement extends Judged> {
  readonly bytes: Uint8Array;
  readonly applied: readonly AppliedFix<Judgement>[];
  /** The judgement of the bytes as they are now. */
  readonly judged: Judgement;
}

/**
 * Applies safe fixes, judges again and repeats until nothing safe is left, so that fixes which touch one place follow
 * one another. A fix that the file refuses is left; fixes that undo each other end it, as does the limit of passes.
 */
export function fixAll<Judgement extends Judged>(
  bytes: Uint8Array,
  judge: (bytes: Uint8Array) => Judgement,
  limit = 10,
): FixedDraft<Judgement> {
  const refused = new Set<string>();
  const seen = new Set([crc32(bytes)]);
  const applied: AppliedFix<Judgement>[] = [];
  let now = bytes;
  let judged = judge(now);
  for (let pass = 0; pass < limit; pass++) {
    const made = onePass(now, judged.findings, refused);
    if (made === null || seen.has(crc32(made.bytes))) break;
    seen.add(crc32(made.bytes));
    for (const { finding, fix } of made.chosen) applied.push({ finding, fix, ...wordsOf(finding, fix), judged });
    now = made.bytes;
    judged = judge(now);
  }
  return { bytes: now, applied, judged };
}

/** Whatever of the safe fixes the file takes, or null where that is none. Each round refuses at least one more. */
function onePass(
  bytes: Uint8Array,
  findings: readonly Finding[],
  refused: Set<string>,
): (Chosen & { readonly bytes: Uint8Array }) | null {
  for (;;) {
    const { chosen, edits } = safeEdits(withoutRefused(findings, refused));
    if (chosen.length === 0) return null;
    const outcome = applyEdits(bytes, edits);
    if (outcome.kind === 'applied') return { bytes: outcome.bytes, chosen, edits };
    const known = refused.size;
    const barred = new Set(outcome.edits.map((edit) => JSON.stringify(edit)));
    for (const { fix } of chosen)
      if (fix.edits.some((edit) => barred.has(JSON.stringify(edit)))) refused.add(JSON.stringify(fix));
    if (refused.size === known) return null;
  }
}

function withoutRefused(findings: readonly Finding[], refused: ReadonlySet<string>): readonly Finding[] {
  if (refused.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter((fix) => !refused.has(JSON.stringify(fix))),
  }));
}

/** Before and after in the words of the finding, or of the draft where the finding has none. */
function wordsOf(
  { actual, expected }: Finding,
  { edits, title }: Fix,
): { readonly before: string; readonly after: string } {
  if (actual !== null && expected !== null) return { before: actual, after: expected };
  const texts = edits.map(textsOf).filter((words) => words !== null);
  if (texts.length === 0) return { before: actual ?? '', after: expected ?? title };
  return { before: texts.map(([before]) => before).join('\n'), after: texts.map(([, after]) => after).join('\n') };
}

function textsOf(edit: Edit): readonly [before: string, after: string] | null {
  switch (edit.kind) {
    case 'replaceText':
      return [edit.expect, edit.text];
    case 'insertParagraphs':
      return ['', edit.lines.join('\n')];
    case 'insertBlock':
      return ['', textsOfBlocks(edit.blocks).join('\n')];
    case 'deleteParagraph':
      return [edit.expect, ''];
    case 'formatRuns':
    case 'formatParagraph':
    case 'formatSection':
    case 'drawLine':
    case 'numberPages':
      return null;
  }
}
