import type { ReactElement } from 'react';
import { useSidePageStyles } from '../components/side-page';
import { sharedSentence } from '../shared/strings';
import { libraryPath } from './source';
import { strings } from './strings';
import { useOwn } from './use-own';

/** The office's library: what is used of it and since when, in one sentence. */
export function SharedNote(): ReactElement {
  const styles = useSidePageStyles();
  const { shared } = useOwn().shown;
  const sentence = shared === null ? strings.sharedReading : sharedSentence(libraryPath, shared);
  const count = shared?.content?.clauses.length ?? null;
  return (
    <>
      <h3 className={styles.part}>{strings.sharedTitle}</h3>
      <p className={styles.text} data-shared>
        {count !== null && <strong>{strings.sharedCount(count)} </strong>}
        {sentence ?? strings.sharedNone}
      </p>
      {shared?.kept === false && <p className={styles.warning}>{strings.sharedNotKept}</p>}
    </>
  );
}
