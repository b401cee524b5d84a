import type { ComponentType } from 'react';
import { NewDocumentPart } from '../new-document/new-document-part';
import { SectionPart } from '../sections/section-part';

/** What stands under the clauses, in its order: each draws its own heading, and nothing where it has nothing. */
export const partsBelow: readonly ComponentType[] = [SectionPart, NewDocumentPart];
