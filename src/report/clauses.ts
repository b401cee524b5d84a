import { emptyFilling, fillClause } from '../clauses/fill';
import type { Clause, Slot } from '../clauses/model';
import { categoryName, fieldName, systemName } from '../clauses/names';
import { plain, type Paint } from './text';

/** A slot as `clauses --format json` prints it: as a file of clauses states it, what is empty left out. */
type SlotListing = Pick<Slot, 'name' | 'type' | 'label' | 'placeholder'> & {
  readonly [Name in 'sample' | 'options' | 'from']?: NonNullable<Slot[Name]>;
};

/** A clause as `clauses --format json` prints it: as a file of clauses states it, so that it can be read back. */
export interface ClauseListing extends Pick<
  Clause,
  'id' | 'title' | 'system' | 'category' | 'kinds' | 'body' | 'keywords'
> {
  readonly field?: string;
  readonly slots: readonly SlotListing[];
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
  const shown = slots.map(({ name, type, label, placeholder, sample, partySample, options, from }): SlotListing => {
    const example = system === 'hd05' ? (partySample ?? sample) : sample;
    return {
      ...{ name, type, label, placeholder },
      ...(example === null ? {} : { sample: example }),
      ...(options.length === 0 ? {} : { options }),
      ...(from === null ? {} : { from }),
    };
  });
  const about = field === null ? {} : { field };
  return { id, title, system, category, kinds, ...about, body, slots: shown, keywords };
}

/** The clauses for a person at a terminal: each category once, that of the first clause first, and in it their order. */
export function clausesText(clauses: readonly Clause[], paint: Paint = plain): string {
  const categories = [...new Set(clauses.map(({ category }) => category))];
  const blocks = categories.map((category) => {
    const own = clauses.filter((clause) => clause.category === category);
    return [paint('bold', categoryName(category)), ...own.flatMap((clause) => linesOf(clause, paint))].join('\n');
  });
  return `${[...blocks, `${clauses.length} điều khoản.`].join('\n\n')}\n`;
}

function linesOf(clause: Clause, paint: Paint): readonly string[] {
  const { id, title, system, field } = clause;
  // Some titles say of which documents they are.
  const named = title.includes(systemName(system)) ? [] : [systemName(system)];
  const use = [...named, ...(field === null ? [] : [fieldName(field)])].join(', ');
  const body = fillClause(clause, emptyFilling).map(({ text }) => `      ${text}`);
  return [`  ${title} ${paint('dim', `${use === '' ? '' : `(${use}) `}· ${id}`)}`, ...body];
}
