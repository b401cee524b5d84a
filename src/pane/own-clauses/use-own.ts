import { useInsertDesk, useObserved } from '../insert/use-desk';
import type { OwnClauses, OwnShown } from './desk';

/** The desk of the own clauses, with what it shows now. */
export function useOwn(): { readonly desk: OwnClauses; readonly shown: OwnShown } {
  const { own } = useInsertDesk();
  return { desk: own, shown: useObserved(own) };
}
