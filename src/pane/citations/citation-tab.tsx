import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { LockNote } from '../components/lock-note';
import { usePane } from '../context';
import { strings as paneStrings } from '../strings';
import { oldHeading } from '../verdict';
import { CitationBar } from './citation-bar';
import { EntryList } from './entry-list';
import { RegistryPage } from './registry-page';
import { RowForm } from './row-form';
import { SearchBox } from './search-box';
import { useDesk, useEntries } from './use-desk';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBlock: '72px 16px' },
  search: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  again: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
});

/** “Viện dẫn”: search first, then the instruments of this draft in the order of their first mention. */
export function CitationTab(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { desk, shown } = useDesk();
  const entries = useEntries();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void desk.warm();
  }, [desk]);
  useFocusAfterwards(root, shown.open, shown.page);

  const { page } = shown;
  if (page === 'own') return <RegistryPage />;
  if (page !== 'list') return <RowForm {...page} />;
  return (
    <>
      <div ref={root} className={styles.scroller}>
        <div className={styles.search}>
          <SearchBox />
        </div>
        <LockNote />
        {oldHeading(state.phase) !== null && (
          <Button className={styles.again} onClick={() => void session.check()}>
            {paneStrings.recheck}
          </Button>
        )}
        <EntryList entries={entries} />
      </div>
      <CitationBar entries={entries ?? []} />
    </>
  );
}

/** A button that goes with what it mended leaves the focus to the head of its card. */
function useFocusAfterwards(root: React.RefObject<HTMLElement | null>, key: string | null, page: unknown): void {
  const { view } = usePane().state;
  useEffect(() => {
    if (key === null || document.activeElement !== document.body) return;
    const heads = [...(root.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
    heads.find((head) => head.dataset.entry === key)?.focus();
  }, [root, view, key, page]);
}
