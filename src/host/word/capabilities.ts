import type { Edit } from '../../finding/model';
import type { Capabilities } from '../host';
import { supports, type OfficeApi } from './globals';

/** What the running Word can be asked for; known before a word of the draft is read. Office must be ready. */
export function wordCapabilities(office: OfficeApi): Capabilities {
  const able = supports(office, 'WordApi', '1.3');
  const editable = able && !isReadOnly(office);
  const comments = editable && canComment(office);
  return { select: able, edit: editable, edits: editKinds(office), undo: editable, comments, open: able };
}

/** True where the document was opened for reading only. */
export function isReadOnly(office: OfficeApi): boolean {
  return office.context.document.mode === office.DocumentMode.ReadOnly;
}

/** Comments came with the set WordApi 1.4. */
export function canComment(office: OfficeApi): boolean {
  return supports(office, 'WordApi', '1.4');
}

/** Edit kinds that the running Word can carry out. Lines need drawings: not here. */
export function editKinds(office: OfficeApi): ReadonlySet<Edit['kind']> {
  const kinds = new Set<Edit['kind']>();
  if (!supports(office, 'WordApi', '1.3')) return kinds;
  for (const kind of textKinds) kinds.add(kind);
  if (supports(office, 'WordApiDesktop', '1.3')) {
    kinds.add('formatSection');
    // A first page without a number is a page setup; the number is a field.
    if (supports(office, 'WordApi', '1.5')) kinds.add('numberPages');
  }
  return kinds;
}

const textKinds = [
  'replaceText',
  'formatRuns',
  'formatParagraph',
  'insertParagraphs',
  'insertBlock',
  'deleteParagraph',
] as const;
