import type { Instrument } from '../../catalogue/model';
import { InstrumentSearch } from '../../catalogue/search';
import { foundBy } from './found';
import { keyOf, type FoundInstruments, type InstrumentQuery } from './model';
import type { RegistryDesk } from './registry-desk';

/** The search over both registries; what is indexed is indexed once, and the organisation's own again when it changes. */
export class SearchDesk {
  private readonly builtIn: InstrumentSearch;
  private own: { readonly of: readonly Instrument[]; readonly search: InstrumentSearch } | null = null;
  private keys: { readonly of: readonly Instrument[]; readonly map: ReadonlyMap<string, Instrument> } | null = null;

  constructor(private readonly desk: RegistryDesk) {
    this.builtIn = new InstrumentSearch(desk.builtIn);
  }

  find(query: InstrumentQuery): FoundInstruments {
    const { desk, builtIn } = this;
    const found = foundBy(query, { own: this.ownSearch(), builtIn }, (key) => this.known().get(key) ?? null);
    return { found, builtIn: desk.builtIn.length, own: desk.own.length };
  }

  private ownSearch(): InstrumentSearch {
    const { own } = this.desk;
    if (this.own?.of !== own) this.own = { of: own, search: new InstrumentSearch(own) };
    return this.own.search;
  }

  private known(): ReadonlyMap<string, Instrument> {
    const { instruments } = this.desk.current.registry;
    if (this.keys?.of !== instruments) {
      this.keys = { of: instruments, map: new Map(instruments.map((it) => [keyOf(it), it])) };
    }
    return this.keys.map;
  }
}
