import type { CheckOptions, CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import type { Reading } from '../host/host';
import type { OfficeReading } from '../office/model';
import type { FoundInstruments, InstrumentQuery, OwnAnswer, OwnChange } from './registry/model';
import type { OwnDesk } from './registry/own-desk';
import type { RegistryDesk } from './registry/registry-desk';
import type { SearchDesk } from './registry/search-desk';

/** One document to be judged. */
export interface CheckRequest {
  readonly reading: Reading;
  readonly options: Omit<CheckOptions, 'rules' | 'citations'>;
  /**
   * Whether wording and references are judged too: for that their rules and the registry must be loaded, which the first
   * answer does not wait for.
   */
  readonly references: boolean;
}

/** The draft as read, and what the checker says of it. */
export interface Checked {
  readonly draft: DraftDocument;
  readonly result: CheckResult;
  /** Wording and references were not asked for yet: what is to be said of them comes with another answer. */
  readonly referencesLater?: true;
}

/** Reads and checks, on this thread or on another. Rejects with an error that has a `code` when the file is unusable. */
export interface Engine {
  check(request: CheckRequest): Promise<Checked>;
  /** Reads the file of an office's own rules. */
  readOffice(text: string): Promise<OfficeReading>;
  /** Changes the organisation's own registry, which references are compared with from then on. */
  changeOwn(change: OwnChange): Promise<OwnAnswer>;
  /** Searches the built-in registry and the organisation's own. */
  find(query: InstrumentQuery): Promise<FoundInstruments>;
  close(): void;
}

/** The registries, whose code and data are loaded when first asked for. */
function registriesLater() {
  let [registry, own, search]: [Promise<RegistryDesk> | null, Promise<OwnDesk> | null, Promise<SearchDesk> | null] = [
    null,
    null,
    null,
  ];
  const desk = () =>
    (registry ??= import(/* webpackChunkName: "vien-dan" */ './registry/registry-desk').then(
      ({ RegistryDesk }) => new RegistryDesk(),
    ));
  const ownDesk = () =>
    (own ??= import(/* webpackChunkName: "danh-muc" */ './registry/own-desk').then(({ OwnDesk }) => new OwnDesk()));
  const searchDesk = () =>
    (search ??= Promise.all([desk(), import(/* webpackChunkName: "tim" */ './registry/search-desk')]).then(
      ([of, { SearchDesk }]) => new SearchDesk(of),
    ));
  return { desk, ownDesk, searchDesk };
}

/** The engine on this thread; its code is loaded with the first document. */
export function localEngine(): Engine {
  const { desk, ownDesk, searchDesk } = registriesLater();
  return {
    async check({ reading, options, references }) {
      const [{ readDraft }, { checkByPack }, registries] = await Promise.all([
        import('../draft/read'),
        import('../check/check-by-pack'),
        references ? desk() : null,
      ]);
      const draft = readDraft(reading.bytes, reading.coverage);
      if (registries === null)
        return { draft, result: await checkByPack(draft, options, false), referencesLater: true };
      const { read } = registries.current;
      return { draft, result: await checkByPack(draft, { ...options, citations: read }, true) };
    },
    async readOffice(text) {
      const [{ readOfficeRules }, { everyRule }] = await Promise.all([
        import('../office/read'),
        import('../check/check-by-pack'),
      ]);
      return readOfficeRules(text, await everyRule());
    },
    async changeOwn(change) {
      const [registries, own] = await Promise.all([desk(), ownDesk()]);
      const answer = own.change(change);
      if (answer.kind === 'changed') registries.own = own.instruments;
      return answer;
    },
    find: async (query) => (await searchDesk()).find(query),
    close: () => undefined,
  };
}
