import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../finding/model';
import { stepsOf } from './steps';
import { strings } from './strings';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  title: { margin: 0 },
  steps: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly finding: Finding;
  /** Nothing else stands at the top of the pages. */
  readonly topIsFree: boolean;
}

/** Where in Word a person mends what this host cannot. */
export function ByHand({ finding, topIsFree }: Props): ReactElement | null {
  const styles = useStyles();
  const steps = finding.fixes.map((fix) => stepsOf(fix, topIsFree)).find((it) => it.length > 0);
  if (steps === undefined) return null;
  return (
    <div className={styles.root}>
      <p className={styles.title}>{strings.title}</p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
