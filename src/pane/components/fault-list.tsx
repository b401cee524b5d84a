import type { ReactElement } from 'react';
import { useOfficeStyles } from './office-style';

interface Props {
  readonly heading: string;
  /** A sentence each; the first of a file that is wrong throughout are enough. */
  readonly faults: readonly string[];
  /** How many others there are, in words; null: none. */
  readonly more: string | null;
  /** What goes on as it was; null: nothing did. */
  readonly still: string | null;
}

/** A file that was refused: what is wrong with it in one list; nothing was changed. */
export function FaultList({ heading, faults, more, still }: Props): ReactElement {
  const styles = useOfficeStyles();
  return (
    <>
      <h3 className={styles.title}>{heading}</h3>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={fault} className={styles.item}>
            <p className={styles.line}>{fault}</p>
          </li>
        ))}
      </ul>
      {more !== null && <p className={styles.line}>{more}</p>}
      {still !== null && <p className={styles.line}>{still}</p>}
    </>
  );
}
