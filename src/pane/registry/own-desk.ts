import { instrumentOf, readOwnRows, type OwnRow } from '../../catalogue/own';
import type { Instrument } from '../../catalogue/model';
import { keyOf, type OwnAnswer, type OwnChange } from './model';

/** The rows of the organisation's own registry, as its file holds them. */
export class OwnDesk {
  private rows: readonly OwnRow[] = [];

  /** The instruments that the rows speak of. */
  get instruments(): readonly Instrument[] {
    return this.rows.map(instrumentOf);
  }

  /** A change that cannot be made changes nothing. A row of a number and day that is there already takes its place. */
  change(change: OwnChange): OwnAnswer {
    if (change.kind === 'replace') {
      const read = readOwnRows(change.text, change.format);
      if (read.kind === 'faulty') return read;
      this.rows = read.rows;
    } else if (change.kind === 'add') {
      this.rows = [...this.without(keyOf(instrumentOf(change.row))), change.row];
    } else {
      this.rows = this.without(keyOf(change));
    }
    return { kind: 'changed', text: JSON.stringify({ instruments: this.rows }), count: this.rows.length };
  }

  private without(key: string): readonly OwnRow[] {
    return this.rows.filter((row) => keyOf(instrumentOf(row)) !== key);
  }
}
