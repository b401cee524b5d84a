import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LockNote } from '../components/lock-note';
import { OwnLater } from '../own-clauses/own-later';
import { ClausePart } from './clause-part';
import { InsertBar } from './insert-bar';
import { partsBelow } from './parts';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', scrollPaddingBlock: '56px 16px' },
  part: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':empty': { display: 'none' },
  },
});

/** “Chèn”: clauses first, then the parts of the layout and new documents as tiles. It needs no draft to be looked at. */
export function InsertTab(): ReactElement {
  const styles = useStyles();
  const { own } = useInsertDesk();
  if (useObserved(own).page !== null) return <OwnLater />;
  return (
    <>
      <div className={styles.scroller}>
        <LockNote />
        <ClausePart />
        {partsBelow.map((Part, i) => (
          <div key={i} className={styles.part}>
            <Part />
          </div>
        ))}
      </div>
      <InsertBar />
    </>
  );
}
