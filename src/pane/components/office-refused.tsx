import type { ReactElement } from 'react';
import { sentenceOf } from '../../office/model';
import type { OfficeState } from '../office-state';
import { FaultList } from './fault-list';
import { officeStrings } from './office-strings';

interface Props {
  readonly refused: NonNullable<OfficeState['refused']>;
  /** Another file goes on being obeyed. */
  readonly inForce: boolean;
}

/** A file that was refused: every fault with its line and field. */
export function OfficeRefused({ refused: { name, faults }, inForce }: Props): ReactElement {
  return (
    <FaultList
      heading={officeStrings.refused(name, faults.length)}
      faults={faults.map(sentenceOf)}
      more={null}
      still={inForce ? officeStrings.stillInForce : null}
    />
  );
}
