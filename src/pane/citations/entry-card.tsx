import { Button, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { isLaw } from '../../citation/write';
import { Clause } from '../components/clause';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import type { View } from '../view';
import type { Entry } from './entries';
import { EntryHead } from './entry-head';
import { AddLink } from './entry-row';
import { useEntryStyles } from './entry-style';
import { MentionView } from './mention-view';
import { replaceable } from './replace';
import { signs } from './sign';
import { sourceOf } from './source';
import { strings } from './strings';
import { useDesk } from './use-desk';

/** The open instrument: every mention with its place and its suggestion, the clause, what the registry says of it. */
export function EntryCard({ entry }: { readonly entry: Entry }): ReactElement {
  const styles = useEntryStyles();
  const { state, session, can } = usePane();
  const { desk } = useDesk();
  const { instrument, mentions, status } = entry;
  const several = mentions.filter(replaceable).length;
  const busy = state.phase === 'fixing' || state.phase === 'rechecking';
  const broken = brokenBy(entry, state.view);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    desk.set({ open: null });
    requestAnimationFrame(() => {
      const heads = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
      heads.find((head) => head.dataset.entry === entry.key)?.focus();
    });
  };

  return (
    <li className={mergeClasses(styles.card, styles[signs[status]])} onKeyDown={onKeyDown}>
      <EntryHead entry={entry} open />
      <div className={styles.body}>
        {mentions.map((mention, i) => (
          <MentionView key={i} mention={mention} entry={entry} />
        ))}
        {several > 1 && (
          <Button
            className={styles.button}
            disabled={!can.edit || state.lock !== null}
            disabledFocusable={busy}
            onClick={() => void desk.replace(mentions)}
          >
            {strings.replaceAllHere(several)}
          </Button>
        )}
        {broken !== null && <Clause rule={broken.rule} basis={broken.basis} />}
        {instrument !== null && <Registered instrument={instrument} />}
        {status === 'unknown' && <AddLink entry={entry} />}
        {instrument?.own === true && (
          <LinkButton onClick={() => void session.own.remove(instrument.number, instrument.date)}>
            {strings.takeFromOwn}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

/** What the registry holds: the title where it is official, the source, and what has amended it. */
function Registered({ instrument }: { readonly instrument: NonNullable<Entry['instrument']> }): ReactElement {
  const styles = useEntryStyles();
  const { type, title, titleVerified, successors } = instrument;
  const amending = successors.filter(({ does }) => does === 'amends').map(({ number }) => number);
  return (
    <>
      {title !== null && titleVerified && !isLaw(type) && <p className={styles.quiet}>{strings.title(title)}</p>}
      {amending.length > 0 && <p className={styles.quiet}>{strings.amended(amending.join(', '))}</p>}
      <p className={styles.quiet}>{sourceOf(instrument)}</p>
    </>
  );
}

/** The rule and the clause of the first finding that stands on a mention's words. */
function brokenBy({ mentions }: Entry, view: View | null) {
  for (const { citation } of mentions) {
    const { part, paragraph, start, end } = citation.span;
    for (const { finding } of view?.items ?? []) {
      if (finding?.component !== 'vienDan' || finding.basis === null || finding.place.kind !== 'span') continue;
      const { span } = finding.place;
      const on = span.part === part && span.paragraph === paragraph && span.start < end && start < span.end;
      if (on) return { rule: finding.rule, basis: finding.basis };
    }
  }
  return null;
}
