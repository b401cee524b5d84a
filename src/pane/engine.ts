import type { Registry } from '../catalogue/registry';
import type { CheckOptions, CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import type { Reading } from '../host/host';
import type { OfficeReading } from '../office/model';

/** One document to be judged. */
export interface CheckRequest {
  readonly reading: Reading;
  readonly options: Omit<CheckOptions, 'rules' | 'registry'>;
}

/** The draft as read, and what the checker says of it. */
export interface Checked {
  readonly draft: DraftDocument;
  readonly result: CheckResult;
}

/** Reads and checks, on this thread or on another. Rejects with an error that has a `code` when the file is unusable. */
export interface Engine {
  check(request: CheckRequest): Promise<Checked>;
  /** Reads the file of an office's own rules. */
  readOffice(text: string): Promise<OfficeReading>;
  close(): void;
}

let registry: Promise<Registry> | null = null;

/** The registry that comes with the product, loaded with the first document and built once. */
function builtInRegistry(): Promise<Registry> {
  registry ??= Promise.all([import('../catalogue/built-in'), import('../catalogue/registry')]).then(
    ([{ builtIn }, { Registry: Built }]) => new Built(builtIn()),
  );
  return registry;
}

/** The engine on this thread; its code is loaded with the first document. */
export function localEngine(): Engine {
  return {
    async check({ reading, options }) {
      const [{ readDraft }, { checkByPack }, registry] = await Promise.all([
        import('../draft/read'),
        import('../check/check-by-pack'),
        builtInRegistry(),
      ]);
      const draft = readDraft(reading.bytes, reading.coverage);
      return { draft, result: await checkByPack(draft, { ...options, registry }) };
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
