import type { Translated } from './language/words';
import type { strings } from './lock-strings';

/** The same in English. */
export const english: Translated<typeof strings> = {
  protected: {
    title: 'The document is protected.',
    more: 'It can be checked; to fix it, stop protection on the Review tab, Restrict Editing.',
    bar: 'Nothing can be fixed while the document is protected.',
  },
  readOnly: {
    title: 'The document is open for reading only.',
    more: 'It can be checked; to fix it, save a copy and open that.',
    bar: 'Nothing can be fixed while the document is open for reading only.',
  },
  final: {
    title: 'The document is marked as final.',
    more: 'It can be checked; to fix it, choose File, Info, Protect Document, Mark as Final once more.',
    bar: 'Nothing can be fixed while the document is marked as final.',
  },
  signed: {
    title: 'The document is digitally signed.',
    more: 'It can be checked; fixing it would break the signature. To fix it, open the unsigned copy.',
    bar: 'A signed document is not fixed.',
  },
};
