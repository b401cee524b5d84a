import { builtIn } from '../../catalogue/built-in';
import { lineMemory } from '../../citation/document';
import type { Instrument } from '../../catalogue/model';
import { Registry } from '../../catalogue/registry';
import { citationsWith } from '../../rules/reading/citations';
import type { ReadCitations } from '../../rules/reading/references';

/** The registries that references are compared with: the built-in one and, on top of it, the organisation's own. */
export class RegistryDesk {
  readonly builtIn = builtIn();
  private ownInstruments: readonly Instrument[] = [];
  private made: { readonly registry: Registry; readonly read: ReadCitations } | null = null;

  get own(): readonly Instrument[] {
    return this.ownInstruments;
  }

  set own(instruments: readonly Instrument[]) {
    this.ownInstruments = instruments;
    this.made = null;
  }

  /** Built when first asked for, and again after the organisation's own has changed. */
  get current(): { readonly registry: Registry; readonly read: ReadCitations } {
    if (this.made === null) {
      const registry = new Registry(this.builtIn, this.ownInstruments);
      this.made = { registry, read: citationsWith(registry, lineMemory()) };
    }
    return this.made;
  }
}
