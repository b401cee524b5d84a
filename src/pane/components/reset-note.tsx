import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { resetNotice, strings } from '../kept/strings';
import { LinkButton } from './link-button';
import { MarkIcon } from './mark-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What was kept, was found broken and begins anew: said once, until the author has seen it. */
export function ResetNote(): ReactElement | null {
  const styles = useStyles();
  const { state, session } = usePane();
  if (state.resets.length === 0) return null;
  return (
    <div className={styles.root} role="note">
      <MarkIcon sign="warning" size={20} />
      <span>
        {resetNotice(state.resets)}{' '}
        <LinkButton
          onClick={() => {
            session.dispatch({ type: 'resetsSeen' });
          }}
        >
          {strings.seen}
        </LinkButton>
      </span>
    </div>
  );
}
