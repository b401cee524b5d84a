import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { countsIn } from '../state';
import { strings } from '../strings';
import { oldHeading, verdictOf } from '../verdict';
import type { View } from '../view';
import { LinkButton } from './link-button';
import { MarkIcon } from './mark-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  word: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: tokens.fontSizeBase200 },
});

const signs = { danger: 'error', warning: 'warning', unknown: 'unknown', success: 'ok' } as const;

/** Identity, state and map in one line while the list is scrolled. */
export function Condensed({ view, onShow }: { readonly view: View; readonly onShow: () => void }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const verdict = verdictOf(view, countsIn(state));
  const old = oldHeading(state.phase);
  return (
    <div className={styles.root}>
      <MarkIcon sign={old !== null ? 'unknown' : signs[verdict.tone]} size={16} />
      <span className={styles.word}>{old ?? verdict.heading}</span>
      <LinkButton className={styles.link} onClick={onShow}>
        {strings.showMap}
      </LinkButton>
    </div>
  );
}
