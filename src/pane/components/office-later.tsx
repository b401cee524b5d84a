import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { LinkButton } from './link-button';

const OfficeView = lazy(() =>
  import('./office-view').then(
    (loaded) => ({ default: loaded.OfficeView }),
    () => ({ default: NotLoaded }),
  ),
);

/** The settings of the office, whose code is loaded when somebody first opens them. */
export function OfficeLater(): ReactElement {
  return (
    <Suspense fallback={null}>
      <OfficeView />
    </Suspense>
  );
}

function NotLoaded(): ReactElement {
  const { session } = usePane();
  return (
    <p>
      {strings.notLoaded}{' '}
      <LinkButton
        onClick={() => {
          session.dispatch({ type: 'folded', fold: 'office' });
        }}
      >
        {strings.cancel}
      </LinkButton>
    </p>
  );
}
