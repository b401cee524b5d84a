import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { ClauseText } from './clause-text';
import { ClauseWords } from './clause-words';
import { LandingLine } from './landing-line';
import { SlotField } from './slot-field';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, padding: `0 11px ${tokens.spacingVerticalM}` },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    '@container (max-width: 339px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** The open clause: its words with the slots in the sentence, the fields for them, and where it lands. */
export function ClauseCard(): ReactElement | null {
  const styles = useStyles();
  const { card, filling } = useInsertDesk();
  const { clause, editing } = useObserved(card);
  useObserved(filling);
  const wording = card.wording();
  if (clause === null || wording === null) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.currentTarget.closest('li')?.querySelector<HTMLElement>('[data-clause]')?.focus();
    card.shut();
  };
  const values = filling.fillingOf(clause.slots);
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      {editing ? <ClauseWords /> : <ClauseText wording={wording} />}
      {wording.slots.length > 0 && (
        <div className={styles.fields}>
          {wording.slots.map((slot) => (
            <SlotField key={slot.name} slot={slot} filling={values} />
          ))}
        </div>
      )}
      <LandingLine />
    </div>
  );
}
