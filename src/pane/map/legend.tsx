import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MarkIcon } from '../components/mark-icon';
import { strings } from '../strings';
import type { BoxState } from '../../finding/box-state';
import { useBoxStyles } from './box-style';

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '3px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  swatch: { position: 'static', flexShrink: 0, width: '25px', height: '15px', cursor: 'default' },
});

const order: readonly BoxState[] = ['error', 'warning', 'unknown', 'waived', 'ok', 'absent'];

/** What the patterns mean: only those that are on the map. */
export function Legend({ states }: { readonly states: readonly BoxState[] }): ReactElement {
  const styles = useStyles();
  const box = useBoxStyles();
  return (
    <ul className={styles.root}>
      {order
        .filter((state) => states.includes(state))
        .map((state) => (
          <li key={state} className={styles.row}>
            <span className={mergeClasses(box.root, box[state], styles.swatch)} aria-hidden>
              {state !== 'absent' && (
                <span className={mergeClasses(box.label, (state === 'ok' || state === 'waived') && box.clear)}>
                  <MarkIcon sign={state} size={12} />
                </span>
              )}
            </span>
            {strings.legend[state]}
          </li>
        ))}
    </ul>
  );
}
