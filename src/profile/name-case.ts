/** Bodies whose words after the first stay small: “Ủy ban nhân dân”, “Đảng ủy”. */
const bodies =
  /^(?:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân|đảng (?:ủy|uỷ|bộ)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|chi bộ|công an|thanh tra|văn phòng)(?!\p{L})/u;
/** Words after which the field of work begins with a capital: “Sở Tài chính”. */
const sorts =
  /^(?:tổng cục|chi cục|trung tâm|bệnh viện|sở|bộ|ban|cục|vụ|phòng|trường|học viện|viện|chi nhánh|trạm|hạt|đội|quỹ)(?!\p{L})/u;
/** Words before a proper name: “xã Bình Sơn”. */
const places = /^(?:thành phố|thị xã|đặc khu|tỉnh|huyện|quận|phường|xã)(?!\p{L})/u;
const abbreviations = /^(?:ubnd|hđnd|mttq|tw)(?!\p{L})/u;

/**
 * A name printed in capitals as it stands in a sentence: “ỦY BAN NHÂN DÂN XÃ BÌNH SƠN” → “Ủy ban nhân dân xã Bình Sơn”.
 * A proposal: where a proper name follows no word that announces it, the author puts it right.
 */
export function inSentenceCase(name: string): string {
  let left = name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
  let written = '';
  let rises = true;
  let proper = false;
  const take = (length: number, words: string): void => {
    written += words;
    left = left.slice(length);
  };
  while (left !== '') {
    const known = bodies.exec(left)?.[0] ?? sorts.exec(left)?.[0];
    const place = places.exec(left)?.[0];
    const letters = abbreviations.exec(left)?.[0];
    if (letters !== undefined) take(letters.length, letters.toLocaleUpperCase('vi'));
    else if (place !== undefined) {
      take(place.length, opens(written) || left.startsWith('thành phố hồ chí minh') ? capital(place) : place);
      [rises, proper] = [true, true];
    } else if (known !== undefined && (opens(written) || !proper)) {
      take(known.length, opens(written) || rises ? capital(known) : known);
      [rises, proper] = [!bodies.test(known), false];
    } else {
      const word = /^[\p{L}\d]+|^[^\p{L}\d]+/u.exec(left)?.[0] ?? left;
      const joins = /^(?:và|của|về)$/u.test(word);
      const isWord = /[\p{L}\d]/u.test(word);
      take(word.length, isWord && (rises || proper) && !joins ? capital(word) : word);
      if (isWord) rises = joins;
      else if (word.trim() !== '') rises = true;
    }
  }
  return written;
}

function opens(written: string): boolean {
  return written === '';
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
