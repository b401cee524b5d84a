/** “Các phòng …” as in the middle of a sentence. */
function inSentence(name: string): string {
  return name.replace(/^(?:Các|Những|Toàn thể)(?= )/u, (word) => word.toLowerCase());
}

/** The receivers of Kính gửi out of its lines, without dash and mark. */
export function receiversIn(lines: readonly string[]): readonly string[] {
  const receivers: string[] = [];
  for (const line of lines) {
    const words = line.replace(/^Kính (?:gửi|trình) ?: ?/iu, '');
    const name = words
      .replace(/^[-–—+*•] ?/u, '')
      .replace(/[;.,]+$/u, '')
      .trim();
    if (name === '') continue;
    const goesOn = words === line && words === name.concat(words.slice(name.length)) && !/^[-–—+*•]/u.test(words);
    const before = receivers.at(-1);
    if (goesOn && before !== undefined && /^\p{Ll}/u.test(name)) receivers[receivers.length - 1] = `${before} ${name}`;
    else receivers.push(inSentence(name));
  }
  return receivers;
}

/** Several units as one subject: “các phòng, ban và Ủy ban nhân dân các xã”; null for none. */
export function together(units: readonly string[]): string | null {
  if (units.length < 2) return units[0] ?? null;
  const mark = units.some((it) => it.includes(',')) && units.length > 2 ? '; ' : ', ';
  return `${units.slice(0, -1).join(mark)} và ${units.at(-1) ?? ''}`;
}

const work =
  'chủ trì|phối hợp|tham mưu|theo dõi|làm đầu mối|hướng dẫn|tổng hợp|đôn đốc|kiểm tra|xây dựng|tổ chức|rà soát|bố trí';

/** “Giao Phòng Nội vụ chủ trì”, “2. Phòng Tư pháp: Chủ trì …”. */
const given = new RegExp(
  String.raw`(?:(?:^|[.:;] |\d[.)] |^[a-zđ]\) |- )Giao(?: cho)? (?<giao>\p{Lu}[^.;:,]{2,80}?) (?=(?:${work})(?!\p{L})))|(?:^(?:\d{1,2}(?:\.\d{1,2})?\.|[a-zđ]\)|-) (?<dau>\p{Lu}[^.;:]{2,80}?): ?(?=(?:${work})(?!\p{L})))`,
  'giu',
);

/** Units that paragraphs give work to, each once, in order. */
export function unitsGivenWork(texts: readonly string[]): readonly string[] {
  const units = texts.flatMap((text) =>
    [...text.matchAll(given)].flatMap(({ groups }) => groups?.giao ?? groups?.dau ?? []),
  );
  return [...new Set(units.filter((it) => /^\p{Lu}/u.test(it)).map(inSentence))];
}
