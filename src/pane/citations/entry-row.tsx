import type { ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { proposedOf, type Entry } from './entries';
import { EntryHead } from './entry-head';
import { useEntryStyles } from './entry-style';
import { strings } from './strings';
import { useDesk } from './use-desk';

/** An instrument in the list; opens into its card. */
export function EntryRow({ entry }: { readonly entry: Entry }): ReactElement {
  const styles = useEntryStyles();
  return (
    <li className={styles.row}>
      <EntryHead entry={entry} open={false} />
      {entry.status === 'unknown' && (
        <div className={styles.link}>
          <AddLink entry={entry} />
        </div>
      )}
    </li>
  );
}

/** The way of an instrument that no registry has into the office's own. */
export function AddLink({ entry }: { readonly entry: Entry }): ReactElement | null {
  const { desk } = useDesk();
  const proposed = proposedOf(entry);
  if (proposed === null) return null;
  return (
    <LinkButton
      aria-label={`${strings.addToOwn}: ${entry.name}`}
      onClick={() => {
        desk.set({ page: { proposed, doubts: [] } });
      }}
    >
      {strings.addToOwn}
    </LinkButton>
  );
}
