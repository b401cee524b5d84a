import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Choice } from './places';
import { besideText } from './saying';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minHeight: '26px',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    '::first-letter': { textTransform: 'uppercase' },
  },
  radio: { margin: 0, accentColor: tokens.colorCompoundBrandBackground },
});

/** The places that the clause can go to: one is chosen. */
export function PlaceChoice({ choices }: { readonly choices: readonly Choice[] }): ReactElement {
  const styles = useStyles();
  const name = useId();
  const { card } = useInsertDesk();
  const { choice } = useObserved(card);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{strings.places}</legend>
      {choices.map(({ landing }, i) => (
        <label key={i} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={i === choice}
            onChange={() => {
              card.set({ choice: i });
            }}
          />
          {besideText(landing.neighbour)}
        </label>
      ))}
    </fieldset>
  );
}
