import { emptyFilling, fillClause } from '../clauses/fill';
import type { Clause, Slot } from '../clauses/model';
import { categoryName, fieldName, systemName } from '../clauses/names';
import { plain, type Paint } from './text';

/** A clause as `clauses --format json` prints it. */
export interface ClauseListing extends Pick<
  Clause,
  'id' | 'title' | 'system' | 'category' | 'kinds' | 'field' | 'body' | 'keywords'
> {
  readonly slots: readonly Pick<Slot, 'name' | 'type' | 'label' | 'placeholder' | 'sample' | 'options' | 'from'>[];
}

/** `clauses --format json`. */
export interface ClausesReport {
  readonly version: 1;
  readonly clauses: readonly ClauseListing[];
}

/** The clauses as JSON prints them. */
export function clausesReport(clauses: readonly Clause[]): ClausesReport {
  return { version: 1, clauses: clauses.map(listing) };
}

function listing({ id, title, system, category, kinds, field, body, slots, keywords }: Clause): ClauseListing {
  const shown = slots.map(({ name, type, label, placeholder, sample, partySample, options, from }) => ({
    ...{ name, type, label, placeholder },
    sample: system === 'hd05' ? (partySample ?? sample) : sample,
    ...{ options, from },
  }));
  return { id, title, system, category, kinds, field, body, slots: shown, keywords };
}

/** The clauses for a person at a terminal, in their order; a heading wherever the category changes. */
export function clausesText(clauses: readonly Clause[], paint: Paint = plain): string {
  const lines: string[] = [];
  for (const [i, clause] of clauses.entries()) {
    const heading = categoryName(clause.category);
    if (clauses[i - 1]?.category !== clause.category) lines.push(...(i === 0 ? [] : ['']), paint('bold', heading));
    lines.push(...linesOf(clause, paint));
  }
  return `${[...lines, ...(lines.length === 0 ? [] : ['']), `${clauses.length} điều khoản.`].join('\n')}\n`;
}

function linesOf(clause: Clause, paint: Paint): readonly string[] {
  const { id, title, system, field } = clause;
  const use = [systemName(system), ...(field === null ? [] : [fieldName(field)])].join(', ');
  const body = fillClause(clause, emptyFilling).map(({ text }) => `      ${text}`);
  return [`  ${title} ${paint('dim', `(${use}) · ${id}`)}`, ...body];
}
