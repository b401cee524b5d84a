import type { Component } from '../../src/anatomy/model';
import { checkDraft } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import type { Finding } from '../../src/finding/model';
import type { Golden } from '../support/golden';
import { citations } from '../support/registry';
import { componentsOf, type Label, type Labels, nameOf, paragraphsOf } from './labels';

/** What the checker made of one labelled draft. */
export interface Marks {
  readonly name: string;
  readonly labels: Labels;
  /** Each fault and the rules that spoke of it. */
  readonly faults: readonly { readonly label: Label; readonly rules: readonly string[] }[];
  /** Findings that no label knows. */
  readonly alarms: readonly Finding[];
  /** Faults that no rule spoke of, by name. */
  readonly missed: readonly string[];
  /** The alarms, by name. */
  readonly strays: readonly string[];
  /** Convention and scope, and where it is judged kind and date, are told as the labels have them. */
  readonly recognised: boolean;
}

/** The day on which drafts without a date are judged. */
const asOf = '2026-06-15';

/** Checks a draft and compares what is said with its labels. */
export function marksOf(golden: Golden, labels: Labels): Marks {
  const draft = readDraft(golden.bytes);
  const { anatomy, findings } = checkDraft(draft, { asOf, citations });
  const faults = labels.faults.map((label) => ({
    label,
    rules: [...new Set(findings.filter((it) => speaksOf(it, label, draft)).map(({ rule }) => rule))],
  }));
  const known = [...labels.faults, ...labels.remarks];
  const alarms = findings.filter((it) => !known.some((label) => speaksOf(it, label, draft)));
  return {
    name: golden.name,
    labels,
    faults,
    alarms,
    missed: faults.filter(({ rules }) => rules.length === 0).map(({ label }) => nameOf(label)),
    strays: alarms.map((it) => strayName(it, draft)),
    recognised:
      anatomy.system === labels.system &&
      anatomy.outOfScope === labels.outOfScope &&
      (labels.outOfScope !== null || (anatomy.kind === labels.kind && anatomy.date === labels.date)),
  };
}

/** Components so long that a finding must meet the very words, not only their paragraph. */
const running: ReadonlySet<Component> = new Set(['noiDung', 'vienDan', 'phuLuc']);

function speaksOf({ component, ref, place }: Finding, label: Label, draft: DraftDocument): boolean {
  if (!componentsOf(label).includes(component)) return false;
  const paragraphs = paragraphsOf(label);
  if (paragraphs === null) return label.ref === null || ref === label.ref;
  if (place.kind !== 'span') return label.ref !== null && ref === label.ref;
  const { part, paragraph, start, end } = place.span;
  if (part !== 'body' || !paragraphs.has(paragraph)) return false;
  if (label.words === null || !running.has(component)) return true;
  const text = (draft.paragraphs[paragraph]?.text ?? '').replaceAll('\u00a0', ' ');
  return occurrences(text, label.words).some((at) => start <= at + (label.words?.length ?? 0) && end >= at);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function strayName({ rule, severity, place, component }: Finding, draft: DraftDocument): string {
  if (place.kind !== 'span') return `${severity} ${rule} (${component})`;
  const { part, paragraph, start, end } = place.span;
  const text = part === 'body' ? (draft.paragraphs[paragraph]?.text ?? '') : part;
  return `${severity} ${rule} “${text.slice(start, Math.max(end, start + 1)).slice(0, 60)}”`;
}
