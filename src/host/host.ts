import type { Edit, Place } from '../finding/model';

/** The seam. Above it everything is plain data; below it everything is somebody else's API. */
export interface Host {
  readonly can: Capabilities;
  /** The draft as a .docx package, with what of it the host could not hand over. Throws HostError. */
  read(): Promise<Reading>;
  /** Shows the place to the author. `lost` when the words are no longer where they were. */
  select(place: Place, expect: string | null): Promise<'shown' | 'lost'>;
  /** All or nothing. Edits whose `expect` no longer holds come back; nothing was changed. */
  apply(edits: readonly Edit[]): Promise<Outcome>;
  /** Takes back the last `apply` that changed something, when the draft still stands as it left it. */
  undo(): Promise<'undone' | 'nothing' | 'stale'>;
}

/** What can be asked of a host, told before it is asked. */
export interface Capabilities {
  readonly select: boolean;
  readonly edit: boolean;
  /** Edit kinds this host can carry out. */
  readonly edits: ReadonlySet<Edit['kind']>;
  readonly undo: boolean;
}

/** A draft as the host hands it over; `coverage` is false for what it could not. */
export interface Reading {
  readonly bytes: Uint8Array;
  readonly coverage: { readonly sections: boolean; readonly headers: boolean; readonly formatting: boolean };
}

/** What became of edits. `stale` edits met other words than they expect; `refused` ones were not tried. */
export type Outcome =
  | { readonly kind: 'applied' }
  | { readonly kind: 'stale'; readonly edits: readonly Edit[] }
  | { readonly kind: 'refused'; readonly reason: 'readOnly' | 'protected' | 'unsupported' };
