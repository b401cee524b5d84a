import type { CheckOptions, CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import type { Reading } from '../host/host';
import type { OfficeReading } from '../office/model';
import type { TextMemory } from '../rules/reading/shared-text';
import { LastCheck } from './last-check';
import type { FoundInstruments, InstrumentQuery, OwnAnswer, OwnChange } from './registry/model';
import type { OwnDesk } from './registry/own-desk';
import type { RegistryDesk } from './registry/registry-desk';
import type { SearchDesk } from './registry/search-desk';

/** One document to be judged. */
export interface CheckRequest {
  readonly reading: Reading;
  readonly options: Omit<CheckOptions, 'rules' | 'citations' | 'memory'>;
  /**
   * Whether wording and references are judged too: for that their rules and the registry must be loaded, which the first
   * answer does not wait for.
   */
  readonly whole: boolean;
}

/** The draft as read, and what the checker says of it. */
export interface Checked {
  readonly draft: DraftDocument;
  readonly result: CheckResult;
  /** Wording and references were not asked for yet: what is to be said of them comes with another answer. */
  readonly restLater?: true;
}

/** How far a check is: about so many pages are read, and are being judged. */
export interface Progress {
  readonly pages: number;
}

/** Reads and checks, on this thread or on another. Rejects with an error that has a `code` when the file is unusable. */
export interface Engine {
  /** A draft that is as it was at the last check, asked about in the same way, has the very object that was answered then. */
  check(request: CheckRequest, told?: (progress: Progress) => void): Promise<Checked>;
  /** Gives up the checks under way, which reject with the code `stopped`. */
  stop(): void;
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
  const last = new LastCheck();
  let memory: TextMemory | null = null;
  return {
    async check(request, told) {
      const known = last.answerTo(request);
      if (known !== null) return known;
      const { reading, options, whole } = request;
      const [{ readDraft }, { checkByPack, textMemory }, registries] = await Promise.all([
        import('../draft/read'),
        import('../check/check-by-pack'),
        whole ? desk() : null,
      ]);
      const draft = last.draftOf(reading) ?? readDraft(reading.bytes, reading.coverage);
      told?.({ pages: pagesIn(draft) });
      const asked = { ...options, memory: (memory ??= textMemory()) };
      const checked: Checked =
        registries === null
          ? { draft, result: await checkByPack(draft, asked, false), restLater: true }
          : { draft, result: await checkByPack(draft, { ...asked, citations: registries.current.read }, true) };
      last.keep(request, checked);
      return checked;
    },
    // What runs on this thread cannot be broken off.
    stop: () => undefined,
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
      if (answer.kind === 'changed') {
        registries.own = own.instruments;
        last.forget();
      }
      return answer;
    },
    find: async (query) => (await searchDesk()).find(query),
    close: () => undefined,
  };
}

/** A page of the usual size and letters holds about so many characters. */
const charactersOnPage = 2300;

/** About how many pages a draft has: where they end only Word knows. */
function pagesIn({ paragraphs }: DraftDocument): number {
  const characters = paragraphs.reduce((sum, { text }) => sum + Math.max(text.length, 40), 0);
  return Math.max(1, Math.round(characters / charactersOnPage));
}
