import { type Spec, textOf } from '../spec';

/** Certainly more than one page. */
export function isLong({ body }: Spec): boolean {
  const letters = body.reduce((sum, block) => sum + (block.kind === 'line' ? textOf(block).length : 300), 0);
  return letters > 4000;
}

/** Signed by a deputy for the head. */
export function isByDeputy({ chuKy }: Spec): boolean {
  return chuKy.some((line) => textOf(line).startsWith('KT.'));
}

/** Signed in the name of the committee. */
export function isOfCommittee({ chuKy }: Spec): boolean {
  return chuKy.some((line) => textOf(line).startsWith('TM.'));
}

/** Signed by the head alone. */
export function isByHead(spec: Spec): boolean {
  return !spec.chuKy.some((line) => /^(?:KT|TL|TUQ|TM|Q)\./.test(textOf(line)));
}

/** Addressed to several. */
export function hasReceivers({ kinhGui }: Spec): boolean {
  return kinhGui.length > 2;
}

export function hasOneReceiver({ kinhGui }: Spec): boolean {
  return kinhGui.length === 1;
}

/** Of a kind that a specimen of the decree closes with “./.”; phiếu have no specimen. */
export function endsBySpecimen({ truth }: Spec): boolean {
  return !truth.kind.startsWith('phieu-');
}

/** With an appendix that is headed so, not a text or a form that the document carries. */
export function hasHeadedAppendix({ phuLuc }: Spec): boolean {
  return phuLuc.some((block) => block.kind === 'line' && textOf(block).startsWith('Phụ lục'));
}
