import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { wordingOf } from '../failure';
import { strings as locks } from '../lock-strings';
import { strings } from '../strings';
import { grounds } from '../theme';
import { LockClosed20Regular } from './icons';
import { LinkButton } from './link-button';
import { MarkIcon } from './mark-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: grounds.warning,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What stands in the way of fixing or of a new check, with the way out; what was read before stays on screen. */
export function LockNote(): ReactElement | null {
  const styles = useStyles();
  const { state, session } = usePane();
  if (state.failure !== null) {
    const { title } = wordingOf(state.failure);
    return (
      <div className={styles.root}>
        <MarkIcon sign="warning" size={20} />
        <span>
          <span className={styles.title}>{title}.</span> {strings.code(state.failure.code)}.{' '}
          <LinkButton onClick={() => void session.check()}>{strings.retry}</LinkButton>
        </span>
      </div>
    );
  }
  if (state.lock !== null) {
    const { title, more } = locks[state.lock];
    return (
      <div className={styles.root}>
        <span className={styles.icon} aria-hidden>
          <LockClosed20Regular />
        </span>
        <span>
          <span className={styles.title}>{title}</span>
          <br />
          {more}
        </span>
      </div>
    );
  }
  if (state.trouble === null || (state.trouble.key !== null && state.trouble.key === state.open)) return null;
  return (
    <div className={styles.root}>
      <MarkIcon sign="warning" size={20} />
      <span>{state.trouble.text}</span>
    </div>
  );
}
