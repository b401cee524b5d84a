import type { Kind } from '../../anatomy/model';
import { templateOf } from '../../templates/all';
import type { TemplateId } from '../../templates/model';
import { subjectSlot } from '../../templates/subject';

export { newDocument } from '../../templates/new-document';

/** What is asked before a document is made. */
export interface Asked {
  readonly kind: Kind;
  /** What the title says before and instead of the subject; null where the title does not ask for one. */
  readonly subject: { readonly lead: string; readonly example: string } | null;
}

/** What a template asks. */
export function askedBy(id: TemplateId): Asked {
  const template = templateOf(id);
  const slot = subjectSlot(template);
  const lead = template.trichYeu.slice(0, template.trichYeu.indexOf('{')).trim();
  return { kind: template.kind, subject: slot === null ? null : { lead, example: slot.placeholder } };
}
