import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { IconButton } from './icon-button';
import { ArrowSync20Regular, MoreHorizontal20Regular } from './icons';
import { Options } from './options';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: 'flex',
    alignItems: 'stretch',
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    margin: '0 auto 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingTop: '3px',
    marginBottom: '-1px',
  },
  button: { alignSelf: 'center' },
});

/** The name of the view, the check again, and the few options. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const open = state.folds.has('options');
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.title}>{strings.title}</h1>
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
