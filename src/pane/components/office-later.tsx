import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { NotLoaded } from './not-loaded';

const OfficeView = lazy(() =>
  import('./office-view').then(
    (loaded) => ({ default: loaded.OfficeView }),
    () => ({ default: ToldSo }),
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

function ToldSo(): ReactElement {
  const { session } = usePane();
  return (
    <NotLoaded
      way={strings.cancel}
      onBack={() => {
        session.dispatch({ type: 'folded', fold: 'office' });
      }}
    />
  );
}
