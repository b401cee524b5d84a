import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DismissCircle12Filled, Warning12Filled } from './icons';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `2px 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, display: 'flex', marginTop: '2px' },
});

interface Props {
  readonly id?: string;
  /** `fault`: the profile cannot be saved so; `advice`: it can, and a careful reader would look again. */
  readonly weight: 'fault' | 'advice';
  readonly sentences: readonly string[];
}

/** Under a field: one sentence for what is wrong or doubtful in it. */
export function Said({ id, weight, sentences }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div id={id}>
      {sentences.map((sentence) => (
        <p key={sentence} className={mergeClasses(styles.root, weight === 'fault' && styles.wrong)}>
          <span className={styles.icon} aria-hidden>
            {weight === 'fault' ? <DismissCircle12Filled /> : <Warning12Filled />}
          </span>
          {sentence}
        </p>
      ))}
    </div>
  );
}
