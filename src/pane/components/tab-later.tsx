import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { NotLoaded } from './not-loaded';

/** A tab whose code is loaded when somebody first turns to it; where it does not come, the way back is offered. */
function tabLater(load: () => Promise<() => ReactElement>): () => ReactElement {
  const Tab = lazy(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: ToldSo }),
    ),
  );
  return function TabLater() {
    return (
      <Suspense fallback={null}>
        <Tab />
      </Suspense>
    );
  };
}

/** The tabs but the first, each a chunk of its own. */
export const CitationsLater = tabLater(() => import('../citations/citation-tab').then((it) => it.CitationTab));
export const InsertLater = tabLater(() => import('../insert/insert-tab').then((it) => it.InsertTab));
export const ProfileLater = tabLater(() => import('../profile/profile-tab').then((it) => it.ProfileTab));

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
