import type { ReactElement } from 'react';
import { useOfficeStyles } from '../components/office-style';
import type { OwnState } from '../registry/own-registry';
import { registryStrings as strings } from './registry-strings';

interface Props {
  readonly refused: NonNullable<OwnState['refused']>;
  /** Another registry goes on being used. */
  readonly inUse: boolean;
}

/** So many faults are listed: of a file that is wrong throughout the first are enough. */
const most = 100;

/** A file that was refused: every bad row in one list; nothing was changed. */
export function RegistryRefused({ refused: { name, faults }, inUse }: Props): ReactElement {
  const styles = useOfficeStyles();
  return (
    <>
      <h3 className={styles.title}>{strings.refused(name, faults.length)}</h3>
      <ul className={styles.list}>
        {faults.slice(0, most).map((fault) => (
          <li key={fault} className={styles.item}>
            <p className={styles.line}>{fault.charAt(0).toUpperCase() + fault.slice(1)}</p>
          </li>
        ))}
      </ul>
      {faults.length > most && <p className={styles.line}>{strings.moreFaults(faults.length - most)}</p>}
      {inUse && <p className={styles.line}>{strings.stillInUse}</p>}
    </>
  );
}
