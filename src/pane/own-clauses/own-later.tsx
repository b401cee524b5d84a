import { lazy, Suspense, type ReactElement } from 'react';
import { NotLoaded } from '../components/not-loaded';
import { strings } from './strings';
import { useOwn } from './use-own';

const OwnPages = lazy(() =>
  import('./own-pages').then(
    (loaded) => ({ default: loaded.OwnPages }),
    () => ({ default: ToldSo }),
  ),
);

/** The pages of the own clauses, whose code is loaded when somebody first opens them. */
export function OwnLater(): ReactElement {
  return (
    <Suspense fallback={null}>
      <OwnPages />
    </Suspense>
  );
}

function ToldSo(): ReactElement {
  const { desk } = useOwn();
  return (
    <NotLoaded
      way={strings.back}
      onBack={() => {
        desk.set({ page: null });
      }}
    />
  );
}
