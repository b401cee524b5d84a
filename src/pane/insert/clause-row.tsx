import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Clause } from '../../clauses/model';
import { IconButton } from '../components/icon-button';
import { Star20Filled, Star20Regular } from './icons';
import { MarkedTitle } from './marked-title';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', paddingRight: tokens.spacingHorizontalM },
  name: {
    flexGrow: 1,
    minWidth: 0,
    padding: `6px ${tokens.spacingHorizontalS} 6px ${tokens.spacingHorizontalL}`,
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  star: { marginTop: '2px' },
});

/** The name of a clause, and whether it is marked. */
export function ClauseRow({ clause }: { readonly clause: Clause }): ReactElement {
  const styles = useStyles();
  const { clauses } = useInsertDesk();
  const { typed, shelf } = useObserved(clauses);
  const marked = shelf.favourites.includes(clause.id);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} data-clause={clause.id}>
        <MarkedTitle title={clause.title} typed={typed} />
      </button>
      <IconButton
        name={marked ? strings.unmark(clause.title) : strings.mark(clause.title)}
        aria-pressed={marked}
        className={styles.star}
        onClick={() => {
          clauses.toggle(clause.id);
        }}
      >
        {marked ? <Star20Filled /> : <Star20Regular />}
      </IconButton>
    </li>
  );
}
