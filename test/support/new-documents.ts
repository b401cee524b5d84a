import { builtInClauses } from '../../src/clauses/built-in';
import type { TemplateId } from '../../src/templates/model';
import { templateOf } from '../../src/templates/all';
import { newDocument, type NewDocument } from '../../src/templates/new-document';
import { agency, agencyNames, type AgencyName } from './agencies';

/** For whom a new document is made: an invented agency, or nobody known. */
export type For = AgencyName | null;

/** A new document of 2026. */
export function madeFor(id: TemplateId, whom: For): NewDocument {
  return newDocument(id, { profile: whom === null ? null : agency(whom), year: 2026, clauses: builtInClauses });
}

/** The invented agencies whose convention a template keeps, and nobody known. */
export function thoseOf(id: TemplateId): readonly For[] {
  return [null, ...agencyNames.filter((name) => agency(name).convention === templateOf(id).convention)];
}
