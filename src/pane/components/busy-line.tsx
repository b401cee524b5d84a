import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { LinkButton } from './link-button';
import { useElapsed } from './use-elapsed';

/** What is being done, how far it is, and after two seconds the way to stop it. A fix is not broken off. */
export function BusyLine({ className }: { readonly className: string }): ReactElement {
  const { state, session } = usePane();
  const long = useElapsed(2000);
  if (state.phase === 'fixing') return <p className={className}>{strings.fixing}</p>;
  return (
    <p className={className}>
      {long && state.pages !== null ? strings.pagesRead(state.pages) : strings.rechecking}
      {long && (
        <>
          {' '}
          <LinkButton
            onClick={() => {
              session.stop();
            }}
          >
            {strings.stop}
          </LinkButton>
        </>
      )}
    </p>
  );
}
