import type { Translated } from '../language/words';
import type { strings } from './strings';

/** What is said of the parts of the layout in English; what is put in stays in the language of the document. */
export const english: Translated<typeof strings> = {
  heading: 'Parts of the layout',
  names: {
    phanDau: 'Head of the document',
    soVaNgay: 'Number and date',
    trichYeu: 'Title (trích yếu)',
    kinhGui: 'Kính gửi',
    canCu: 'Căn cứ',
    noiNhanChuKy: 'Nơi nhận, signature',
    phuLuc: 'Appendix',
    soTrang: 'Page numbers',
  },

  unknownKind:
    'The document does not show its kind yet. Choose its kind and the rules; the parts are inserted by them.',
  saidKind: 'Inserted by the kind and the rules chosen.',

  complete: 'Complete',
  absent: 'Not there',
  incomplete: 'Incomplete',
  faults: (count) => `${count} to mend`,
  notHere: 'Not used here',
  notYet: 'Cannot be inserted yet',
  noDraft: 'No document',

  inDraft: 'In the document now',
  willStand: 'To be put in',
  willMend: 'To be mended',
  byHand: 'Look at again once inserted',
  toLook: 'For the author to mend',
  picture: (lines) => `As it will be printed: ${lines}`,
  noProfile: 'There is no profile of this office yet: what is not known stands in square brackets to fill in later.',

  insert: 'Insert into the document',
  repair: 'Complete and mend in the document',
  shut: 'Close',
  inserted: (name) => `Inserted: ${name}.`,
  repaired: (name) => `Completed and mended: ${name}.`,
  drawnBeyond:
    'This Word does not let the pane set page numbers. On the Insert tab of Word choose Page Number, Top of Page, centred; then tick “Different First Page” on the Header & Footer tab.',
  someBeyond: (count) => `${count} places that Word does not let the pane mend.`,

  kinhGui: 'Addressed to, one a line',
  trichYeu: 'Words of the title (trích yếu)',
  unit: 'Drafting unit in the symbol',
  unknownUnit: 'To fill in later',
  tenPhuLuc: 'Title of the appendix',

  canCu: 'Find an instrument for căn cứ',
  canCuHint: 'A number or a few words of the title',
  addGround: (number) => `Add căn cứ ${number}`,
  removeGround: 'Remove this căn cứ',
  chosenGrounds: 'Căn cứ to be inserted',
  noGround: 'Not in the registry.',

  receivers: 'Nơi nhận',
  reasons: {
    draft: 'written in the document',
    kinhGui: 'the document has Kính gửi',
    dieu: 'the last article charges them',
    profile: 'profile of the office',
    giaoViec: 'the text gives them work',
    luu: 'the line for the archive',
  },
  signer: 'Signed by',
  keepSigner: 'Keep the signer that is written',
  unknownSigner: 'To fill in later',
};
