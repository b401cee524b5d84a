import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    gap: '16px',
    padding: '2px 0',
    '@media (max-width: 600px)': { display: 'none' },
  },
  mark: { textUnderlineOffset: '0.25em' },
  error: { textDecoration: `underline solid 2px ${tokens.colorStatusDangerForeground1}` },
  warning: { textDecoration: `underline dotted 2.5px ${tokens.colorStatusWarningForeground1}` },
  waived: { textDecoration: `underline double 1px ${tokens.colorNeutralForeground3}` },
});

/** What the lines under the words mean. */
export function Legend(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {(['error', 'warning', 'waived'] as const).map((look) => (
        <span key={look} className={mergeClasses(styles.mark, styles[look])}>
          {strings.legend[look]}
        </span>
      ))}
    </div>
  );
}
