import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { usePane } from '../context';
import { OwnLine } from '../own-clauses/own-line';
import { ClauseFilters } from './clause-filters';
import { ClauseRows } from './clause-rows';
import { SearchBox } from './search-box';
import { useInsertDesk } from './use-desk';

const useStyles = makeStyles({
  search: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalSNudge}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The clauses: search, chips, and what was found. */
export function ClausePart(): ReactElement {
  const styles = useStyles();
  const { view } = usePane().state;
  const { clauses, own } = useInsertDesk();
  useEffect(() => {
    void clauses.look();
  }, [clauses, view]);
  useEffect(() => {
    void own.load();
  }, [own]);
  return (
    <>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <ClauseFilters />
      <OwnLine />
      <ClauseRows />
    </>
  );
}
