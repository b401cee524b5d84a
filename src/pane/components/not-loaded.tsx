import type { ReactElement } from 'react';
import { strings } from '../strings';
import { LinkButton } from './link-button';

interface Props {
  /** The way back, as it is called. */
  readonly way: string;
  readonly onBack: () => void;
}

/** In place of a part of the pane whose code did not come. */
export function NotLoaded({ way, onBack }: Props): ReactElement {
  return (
    <p>
      {strings.notLoaded} <LinkButton onClick={onBack}>{way}</LinkButton>
    </p>
  );
}
