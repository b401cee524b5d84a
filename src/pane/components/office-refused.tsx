import type { ReactElement } from 'react';
import { sentenceOf } from '../../office/model';
import type { OfficeState } from '../office-state';
import { officeStrings } from './office-strings';
import { useOfficeStyles } from './office-style';

interface Props {
  readonly refused: NonNullable<OfficeState['refused']>;
  /** Another file goes on being obeyed. */
  readonly inForce: boolean;
}

/** A file that was refused: every fault with its line and field. */
export function OfficeRefused({ refused: { name, faults }, inForce }: Props): ReactElement {
  const styles = useOfficeStyles();
  return (
    <>
      <h3 className={styles.title}>{officeStrings.refused(name, faults.length)}</h3>
      <ul className={styles.list}>
        {faults.map(sentenceOf).map((sentence) => (
          <li key={sentence} className={styles.item}>
            <p className={styles.line}>{sentence}</p>
          </li>
        ))}
      </ul>
      {inForce && <p className={styles.line}>{officeStrings.stillInForce}</p>}
    </>
  );
}
