import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { IconButton } from './icon-button';
import { ArrowSync20Regular, MoreHorizontal20Regular } from './icons';
import { Options } from './options';
import { TabBar } from './tab-bar';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: 'flex',
    alignItems: 'stretch',
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
    '@container (max-width: 370px)': { paddingRight: tokens.spacingHorizontalS },
    // Twice as large in a pane of the usual width: the tabs have lines of their own.
    '@container (max-width: 280px)': { flexWrap: 'wrap', justifyContent: 'flex-end', height: 'auto' },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  button: { alignSelf: 'center' },
});

/** The tabs, the check again, and the few options. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const open = state.folds.has('options');
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.unseen}>{strings.tab[state.tab]}</h1>
        <TabBar />
        <IconButton name={strings.recheck} className={styles.button} onClick={() => void session.check()}>
          <ArrowSync20Regular />
        </IconButton>
        <IconButton
          name={strings.options}
          className={styles.button}
          aria-expanded={open}
          onClick={() => {
            session.dispatch({ type: 'folded', fold: 'options' });
          }}
        >
          <MoreHorizontal20Regular />
        </IconButton>
      </div>
      {open && <Options />}
    </header>
  );
}
