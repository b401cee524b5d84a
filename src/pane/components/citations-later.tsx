import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { LinkButton } from './link-button';

const CitationTab = lazy(() =>
  import('../citations/citation-tab').then(
    (loaded) => ({ default: loaded.CitationTab }),
    () => ({ default: NotLoaded }),
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

function NotLoaded(): ReactElement {
  const { session } = usePane();
  return (
    <p>
      {strings.notLoaded}{' '}
      <LinkButton
        onClick={() => {
          session.turnTo('kiemTra');
        }}
      >
        {strings.tab.kiemTra}
      </LinkButton>
    </p>
  );
}
