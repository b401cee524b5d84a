import type { Profile } from '../../profile/model';
import type { Shared } from '../shared/shared-file';
import type { ProfileStore } from './store';

/** A store that also knows the profile that the office lays beside the pane; what fetches it is loaded late. */
export function withOffice(store: ProfileStore, partition = ''): ProfileStore {
  let asked: Promise<Shared<Profile>> | null = null;
  const bring = async (): Promise<Shared<Profile>> => {
    const [{ officeProfile }, { browserDrawer }, { fromPage }] = await Promise.all([
      import(/* webpackChunkName: "co-quan" */ './office-profile'),
      import(/* webpackChunkName: "co-quan" */ '../shared/drawer'),
      import(/* webpackChunkName: "co-quan" */ '../shared/shared-file'),
    ]);
    return officeProfile(
      browserDrawer(() => window.indexedDB, partition),
      fromPage,
    ).load();
  };
  return {
    ...store,
    office: () => {
      asked ??= bring();
      return asked;
    },
  };
}
