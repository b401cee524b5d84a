import type { Component, Kind, Part, Role } from '../../anatomy/model';
import type { Fix, LegalBasis, Severity } from '../../finding/model';
import { defineRule, type Flag, type Rule } from '../rule';
import { hinted } from '../sieve/sieve';
import { findAll, replaceWith, wordsOf, type Words } from '../words';

/** Words that are written wrongly wherever the pattern finds them. */
export interface WordingDemand {
  readonly id: string;
  readonly ref: string | null;
  readonly component: Component;
  readonly title: string;
  readonly severity: Severity;
  readonly appliesTo?: 'all' | readonly Kind[];
  readonly basis: LegalBasis | null;
  readonly examples: Rule['examples'];
  /** One sentence; {sai} are the words as they stand, {dung} as they should, {quanh} the words around them. */
  readonly message: string;
  /** The parts looked at; the running text of the body when left out. */
  readonly within?: (part: Part) => boolean;
  /** Components looked at; the body alone when left out. A finding belongs to the one its words stand in. */
  readonly components?: readonly Component[];
  /** What a paragraph must hold for the pattern to have a chance, letters composed or not: cheap, without flag `u`. */
  readonly hint: RegExp;
  /** Named group `sai` is what is replaced, `quanh` what is shown. Flags `dgu`, linear, on text in NFC. */
  readonly pattern: RegExp;
  /** What belongs in the place of `sai`; null leaves the match alone. */
  readonly right: (found: Readonly<Record<string, Words>>, part: Part) => string | null;
  readonly safety: Fix['safety'];
  /** Title of the fix; “Ghi “…”” when left out. */
  readonly fix?: string;
  /** Softer where the match is less certain. */
  readonly soften?: (found: Readonly<Record<string, Words>>, part: Part) => Severity | undefined;
}

/** All roles but cells of tables. */
export const textRoles: readonly Role[] = [
  'main',
  'thamQuyen',
  'lenh',
  'nguoiNhan',
  'moDau',
  'doan',
  'ket',
  'canCu',
  'tieuDe',
];

/** One flag for each place where the pattern finds wrong words. */
export function wordingRule(demand: WordingDemand): Rule<'saiChu'> {
  const { id, ref, component, title, severity, appliesTo = 'all', basis, examples } = demand;
  const { components = ['noiDung'], within = inText } = demand;
  return defineRule({
    id,
    ref,
    component,
    title,
    severity,
    appliesTo,
    basis,
    examples,
    messages: { saiChu: demand.message },
    *check({ anatomy }) {
      for (const name of components) {
        for (const part of hinted(anatomy.of(name), demand.hint, demand.pattern)) {
          if (within(part)) yield* wrongWords(part, demand);
        }
      }
    },
  });
}

function inText({ role }: Part): boolean {
  return textRoles.includes(role);
}

function* wrongWords(part: Part, demand: WordingDemand): Iterable<Flag<'saiChu'>> {
  for (const found of findAll(part, demand.pattern)) {
    const sai = found.sai;
    const dung = sai === undefined ? null : demand.right(found, part);
    if (sai === undefined || dung === null || sai.text === dung) continue;
    const severity = demand.soften?.(found, part);
    yield {
      message: 'saiChu',
      place: { kind: 'span', span: (found.quanh ?? sai).span },
      ...(severity === undefined ? {} : { severity }),
      ...ownComponent(part, demand.component),
      data: { sai: sai.text, dung, quanh: found.quanh?.text ?? sai.text },
      actual: found.quanh?.text ?? sai.text,
      expected: corrected(found.quanh, sai, dung),
      fixes: [
        {
          title: demand.fix ?? `Ghi “${corrected(found.quanh, sai, dung)}”`,
          safety: demand.safety,
          edits: [replaceWith(sai, dung)],
        },
      ],
    };
  }
}

/** Faults of the body belong to the rule's own component, others to where their words stand. */
function ownComponent({ component }: Part, own: Component): { readonly component?: Component } {
  return component === 'noiDung' || component === own ? {} : { component };
}

/** The words around, with the wrong ones put right. */
function corrected(around: Words | undefined, wrong: Words, right: string): string {
  if (around === undefined) return right;
  const from = wrong.span.start - around.span.start;
  return around.text.slice(0, from) + right + around.text.slice(wrong.span.end - around.span.start);
}

/** True when the place lies between quotation marks that open before it in the same paragraph: a title, someone's words. */
export function isQuoted(part: Part, offset: number): boolean {
  const before = wordsOf({ ...part, end: Math.max(part.start, offset) });
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
