import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { NotLoaded } from './not-loaded';

const CitationTab = lazy(() =>
  import('../citations/citation-tab').then(
    (loaded) => ({ default: loaded.CitationTab }),
    () => ({ default: ToldSo }),
  ),
);

/** The tab “Viện dẫn”, whose code is loaded when somebody first turns to it. */
export function CitationsLater(): ReactElement {
  return (
    <Suspense fallback={null}>
      <CitationTab />
    </Suspense>
  );
}

function ToldSo(): ReactElement {
  const { session } = usePane();
  return (
    <NotLoaded
      way={strings.tab.kiemTra}
      onBack={() => {
        session.turnTo('kiemTra');
      }}
    />
  );
}
