import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { usePane } from '../context';
import { slice, type Group } from '../rows';
import { strings } from '../strings';
import { FindingRow } from './finding-row';
import { FoldRow } from './fold-row';
import { LinkButton } from './link-button';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `10px ${tokens.spacingHorizontalL} 3px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    '::after': {
      content: '""',
      flexGrow: 1,
      alignSelf: 'center',
      height: '1px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  label: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { paddingInline: '42px', fontSize: tokens.fontSizeBase200 },
});

/** The rows of one box under its number and name. */
export function GroupSection({ group, stop }: { readonly group: Group; readonly stop: string | null }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const id = useId();
  return (
    <section aria-labelledby={id} data-group={group.box}>
      <h3 className={styles.head} id={id}>
        {strings.box(group.box)}
        <span className={styles.label}>{group.label}</span>
      </h3>
      <ul className={styles.rows}>
        {group.rows.map((row) =>
          row.kind === 'item' ? (
            <FindingRow key={row.key} item={row.item} gone={row.gone} reachable={row.key === stop} />
          ) : (
            <FoldRow key={row.key} row={row} reachable={row.key === stop} />
          ),
        )}
      </ul>
      {group.folded && (
        <div className={styles.more}>
          <LinkButton
            onClick={() => {
              session.dispatch({ type: 'expanded', id: `box ${group.box}` });
            }}
          >
            {strings.itemCount(group.total)}
          </LinkButton>
        </div>
      )}
      {!group.folded && group.hidden > 0 && (
        <div className={styles.more}>
          <LinkButton
            onClick={() => {
              session.dispatch({ type: 'sliced', box: group.box, count: group.rows.length + slice });
            }}
          >
            {strings.more(Math.min(slice, group.hidden))}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
