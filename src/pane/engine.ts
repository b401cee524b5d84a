import type { CheckOptions, CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import type { Reading } from '../host/host';
import type { OfficeReading } from '../office/model';
import type { ReadCitations } from '../rules/reading/references';

/** One document to be judged. */
export interface CheckRequest {
  readonly reading: Reading;
  readonly options: Omit<CheckOptions, 'rules' | 'citations'>;
  /** Whether references are read too: for that the registry must be loaded, which the first answer does not wait for. */
  readonly references: boolean;
}

/** The draft as read, and what the checker says of it. */
export interface Checked {
  readonly draft: DraftDocument;
  readonly result: CheckResult;
  /** References were not asked for yet: what is to be said of them comes with another answer. */
  readonly referencesLater?: true;
}

/** Reads and checks, on this thread or on another. Rejects with an error that has a `code` when the file is unusable. */
export interface Engine {
  check(request: CheckRequest): Promise<Checked>;
  /** Reads the file of an office's own rules. */
  readOffice(text: string): Promise<OfficeReading>;
  close(): void;
}

let reading: Promise<ReadCitations> | null = null;

/** Reads references with the registry that comes with the product; loaded when first asked for, and built once. */
function readCitations(): Promise<ReadCitations> {
  reading ??= Promise.all([
    import(/* webpackChunkName: "vien-dan" */ '../catalogue/built-in'),
    import(/* webpackChunkName: "vien-dan" */ '../catalogue/registry'),
    import(/* webpackChunkName: "vien-dan" */ '../rules/reading/citations'),
  ]).then(([{ builtIn }, { Registry }, { citationsWith }]) => citationsWith(new Registry(builtIn())));
  return reading;
}

/** The engine on this thread; its code is loaded with the first document. */
export function localEngine(): Engine {
  return {
    async check({ reading, options, references }) {
      const [{ readDraft }, { checkByPack }, citations] = await Promise.all([
        import('../draft/read'),
        import('../check/check-by-pack'),
        references ? readCitations() : null,
      ]);
      const draft = readDraft(reading.bytes, reading.coverage);
      if (citations === null) return { draft, result: await checkByPack(draft, options), referencesLater: true };
      return { draft, result: await checkByPack(draft, { ...options, citations }) };
    },
    async readOffice(text) {
      const [{ readOfficeRules }, { everyRule }] = await Promise.all([
        import('../office/read'),
        import('../check/check-by-pack'),
      ]);
      return readOfficeRules(text, await everyRule());
    },
    close: () => undefined,
  };
}
