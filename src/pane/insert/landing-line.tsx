import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { LockClosed16Regular } from '../components/icons';
import { usePane } from '../context';
import { Add16Regular } from './icons';
import { PlaceChoice } from './place-choice';
import { besideText, landingText, notesText } from './saying';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `2px ${tokens.spacingHorizontalXS}` },
  insert: { maxWidth: '100%', textAlign: 'left' },
  quiet: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  note: { color: tokens.colorStatusWarningForeground1 },
});

/** The button that says where the clause lands, and a line that says how. */
export function LandingLine(): ReactElement {
  const styles = useStyles();
  const { state, can } = usePane();
  const { card, landing } = useInsertDesk();
  const { editing, choosing } = useObserved(card);
  const { paragraph } = useObserved(landing);
  useEffect(() => landing.follow(), [landing]);

  const choices = landing.choices();
  const chosen = landing.chosen();
  const several = choices?.kind === 'choices' && choices.choices.length > 1;
  const busy = state.phase === 'fixing' || state.phase === 'rechecking' || state.phase === 'reading';
  const locked = !can.edit || state.lock !== null;
  return (
    <>
      {choosing && choices?.kind === 'choices' && <PlaceChoice choices={choices.choices} />}
      <div className={styles.buttons}>
        {chosen !== null && (
          <Button
            appearance="primary"
            className={styles.insert}
            icon={locked ? <LockClosed16Regular /> : <Add16Regular />}
            disabled={locked}
            disabledFocusable={busy}
            onClick={() => void landing.insert()}
          >
            {strings.insert(besideText(chosen.landing.neighbour))}
          </Button>
        )}
        {!editing && (
          <Button
            appearance="subtle"
            className={styles.quiet}
            onClick={() => {
              card.edit();
            }}
          >
            {strings.edit}
          </Button>
        )}
        {several && !choosing && (
          <Button
            appearance="subtle"
            className={styles.quiet}
            onClick={() => {
              card.set({ choosing: true });
            }}
          >
            {strings.otherPlace}
          </Button>
        )}
      </div>
      {chosen !== null && (
        <p className={styles.line}>
          {paragraph === null && `${strings.noCursor} `}
          {landingText(chosen.landing)}
        </p>
      )}
      {chosen !== null && chosen.landing.notes.length > 0 && (
        <p className={mergeClasses(styles.line, styles.note)}>{notesText(chosen.landing.notes)}</p>
      )}
      {choices?.kind === 'refused' && <p className={mergeClasses(styles.line, styles.note)}>{choices.reason}</p>}
      {choices === null && <p className={styles.line}>{strings.noDraft}</p>}
    </>
  );
}
