import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Clause } from '../../clauses/model';
import { openCard } from '../components/card-style';
import { IconButton } from '../components/icon-button';
import { rowButton } from '../components/row-button';
import { strings as ownStrings } from '../own-clauses/strings';
import { ClauseCard } from './clause-card';
import { Star20Filled, Star20Regular } from './icons';
import { MarkedTitle } from './marked-title';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', paddingRight: tokens.spacingHorizontalM },
  card: { ...openCard, borderLeftColor: tokens.colorBrandForeground1 },
  cardHead: { paddingRight: '3px' },
  name: {
    ...rowButton,
    flexGrow: 1,
    minWidth: 0,
    padding: `6px ${tokens.spacingHorizontalS} 6px ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  cardName: {
    padding: `9px ${tokens.spacingHorizontalS} 5px 11px`,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusXLarge,
    ':hover': { backgroundColor: 'transparent' },
  },
  origin: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  star: { marginTop: '2px' },
  cardStar: { marginTop: '5px' },
  marked: { color: tokens.colorBrandForeground1 },
});

/** The name of a clause and whether it is marked; the open one with all that goes before it is put in. */
export function ClauseRow({ clause }: { readonly clause: Clause }): ReactElement {
  const styles = useStyles();
  const { clauses, card } = useInsertDesk();
  const { typed, shelf } = useObserved(clauses);
  const open = useObserved(card).clause?.id === clause.id;
  const name = useRef<HTMLButtonElement>(null);
  useFocusWhenShut(name, open);
  const marked = shelf.favourites.includes(clause.id);
  return (
    <li className={open ? styles.card : undefined}>
      <div className={mergeClasses(styles.head, open && styles.cardHead)}>
        <button
          ref={name}
          type="button"
          className={mergeClasses(styles.name, open && styles.cardName)}
          data-clause={clause.id}
          aria-expanded={open}
          onClick={() => {
            card.open(clause);
          }}
        >
          <MarkedTitle title={clause.title} typed={typed} />
          {clauses.thereAre().length > 1 && (
            <span className={styles.origin}>{ownStrings.origin[clauses.originOf(clause.id)]}</span>
          )}
        </button>
        <IconButton
          name={marked ? strings.unmark(clause.title) : strings.mark(clause.title)}
          aria-pressed={marked}
          className={mergeClasses(styles.star, open && styles.cardStar, marked && styles.marked)}
          onClick={() => {
            clauses.toggle(clause.id);
          }}
        >
          {marked ? <Star20Filled /> : <Star20Regular />}
        </IconButton>
      </div>
      {open && <ClauseCard />}
    </li>
  );
}

/** A card that shuts under the hand leaves the focus to its name. */
function useFocusWhenShut(name: React.RefObject<HTMLButtonElement | null>, open: boolean): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) name.current?.focus();
    wasOpen.current = open;
  }, [name, open]);
}
