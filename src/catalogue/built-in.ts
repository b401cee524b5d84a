import type { CalendarDate } from '../text/dates';
import rows from './instruments.json';
import type { Instrument, Status } from './model';
import { successorsOf } from './successors';

/**
 * The registry that comes with the product: `instruments.json`, whose rows say where each was read and how sure it is.
 * State of knowledge: `knownTo`.
 */
export function builtIn(): readonly Instrument[] {
  return rows.map((row) => ({
    type: row.type,
    number: row.number,
    date: row.date as CalendarDate | null,
    issuer: row.issuer,
    title: row.title,
    titleVerified: row.titleVerified && row.title !== null,
    status: row.status as Status,
    successors: successorsOf(row.replacedBy),
    source: row.source,
    confidence: row.confidence as Instrument['confidence'],
  }));
}
