import type { Profile, Signer } from '../profile/model';
import type { AgencyFacts } from './offers';

/** What a profile gives to fill slots with. */
export function agencyOf({ name, units, signers }: Profile): AgencyFacts {
  return {
    name: name === '' ? null : name,
    units: units.flatMap(({ full }) => (full === '' ? [] : [full])),
    people: [...new Set(signers.map(inSentence))].filter((it) => it !== ''),
  };
}

/** “Trần Văn Bình, Phó Chủ tịch” */
function inSentence({ name, title }: Signer): string {
  return [name, titleInSentence(title)].filter((it) => it !== '').join(', ');
}

/** “PHÓ CHỦ TỊCH” → “Phó Chủ tịch”, “CHÁNH VĂN PHÒNG” → “Chánh Văn phòng”, “GIÁM ĐỐC” → “Giám đốc”. */
function titleInSentence(title: string): string {
  const [first = '', ...rest] = title.normalize('NFC').toLocaleLowerCase('vi').split(' ');
  const head = first === 'phó' || first === 'chánh' ? (rest.shift() ?? '') : null;
  return [capital(first), ...(head === null ? [] : [capital(head)]), ...rest].join(' ').trim();
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
