import { layouts } from '../anatomy/boxes';
import type { System } from '../anatomy/model';
import type { Finding } from '../finding/model';
import { clauseOf } from './clause';
import type { Handled, Row, Unread } from './model';
import { componentNames } from '../report/names';
import { inFigures } from '../text/date-mentions';
import { words } from './words';

/** Findings from the top of the page to its foot; what one rule says in one box in the same words is one row. */
export function rowsOf(handled: readonly Handled[], system: System): readonly Row[] {
  const order = layouts[system].map(({ id }) => id);
  const sorted = [...handled].sort((a, b) => order.indexOf(a.box) - order.indexOf(b.box));
  const rows = new Map<string, { readonly row: Row; count: number }>();
  for (const { finding, box, done } of sorted) {
    const row: Row = {
      box,
      text: textOf(finding),
      clause: clauseOf(finding.basis, system),
      done: words.done[typeof done === 'string' ? done : 'waived'],
    };
    const key = [finding.rule, row.box, row.text, row.clause, row.done].join('\n');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { row, count: 1 });
    else known.count++;
  }
  return [...rows.values()].map(({ row, count }) =>
    count === 1 ? row : { ...row, text: words.atPlaces(row.text, count) },
  );
}

/** Longer quotations are cut. */
const longest = 80;

/** What is wrong, with the words where the sentence does not quote them itself. */
export function textOf({ message, place, fixes, actual }: Finding): string {
  const said = message.replace(/\.$/u, '');
  const inWords = place.kind === 'span' && fixes[0]?.edits.every(({ kind }) => kind === 'replaceText') === true;
  const quote = (actual ?? '').replace(/[\s␣]+/gu, ' ').trim();
  if (!inWords || quote === '' || said.includes('“')) return said;
  return words.quoted(said, quote.length > longest ? `${quote.slice(0, longest).trimEnd()}…` : quote);
}

/** A sentence for each finding that a person lets stand. */
export function waivedOf(handled: readonly Handled[]): readonly string[] {
  return handled.flatMap(({ finding, box, done }) => {
    if (typeof done === 'string') return [];
    const reason = done.reason.trim().replace(/[.\s]+$/u, '');
    const who = [
      ...(done.by === undefined ? [] : [words.by(done.by)]),
      ...(done.on === undefined ? [] : [words.on(inFigures(done.on))]),
    ];
    const sentence = words.waived(words.box(box), textOf(finding), reason);
    return [who.length === 0 ? sentence : `${sentence} ${capital(who.join(', '))}.`];
  });
}

/** Parts that share a reason stand together, what a person has looked at apart from the rest. */
export function unreadOf(unread: readonly Unread[]): readonly { readonly text: string; readonly seen: boolean }[] {
  const groups = new Map<string, Unread[]>();
  for (const it of unread) {
    const key = `${it.reason}\n${it.seen}`;
    groups.set(key, [...(groups.get(key) ?? []), it]);
  }
  return [...groups.values()].map((group) => ({
    text: `${group.map(({ component }) => componentNames[component]).join(', ')}: ${group[0]?.reason ?? ''}`,
    seen: group[0]?.seen ?? false,
  }));
}

/** “Ngày 16/3/2023” where nobody is named before it. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
