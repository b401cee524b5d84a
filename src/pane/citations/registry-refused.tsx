import type { ReactElement } from 'react';
import { FaultList } from '../components/fault-list';
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
  return (
    <FaultList
      heading={strings.refused(name, faults.length)}
      faults={faults.slice(0, most).map((fault) => fault.charAt(0).toUpperCase() + fault.slice(1))}
      more={faults.length > most ? strings.moreFaults(faults.length - most) : null}
      still={inUse ? strings.stillInUse : null}
    />
  );
}
