import type { Part } from '../../../anatomy/model';
import { compose, writtenAt } from '../../../text/compose';
import { sameTone } from '../../../text/tone';
import { hinted } from '../../sieve/sieve';
import { textRoles } from '../../shapes/wording';
import { spanIn, textOf } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { replaceWith } from '../../words';
import { body } from '../../law/nd30/body';
import { tenLuat } from '../../law/nd30/law-names';

const citation =
  /(?<![\p{L}\p{N}])(?<loai>Bộ luật|Pháp lệnh|Luật|(?<!(?:[Pp]háp|[Bb]ộ|kỷ|quy|án|thảo) )luật) (?=(?<ten>\p{L}[\p{L}, ]{1,70}))/gu;

const hint = /[Ll]u[aâậạ][^ ]{0,2}t |l[eêệẹ][^ ]{0,2}nh /;

/** The names with what is compared of them, reckoned once. */
const plainNames = {
  Luật: withPlain(tenLuat['Luật']),
  'Bộ luật': withPlain(tenLuat['Bộ luật']),
  'Pháp lệnh': withPlain(tenLuat['Pháp lệnh']),
};

function withPlain(names: readonly string[]) {
  return names.map((name) => ({ name, plain: sameTone(name).toLowerCase() }));
}

/** Always written with a capital by another clause, whatever the name of the law has. */
const itsOwnCapital = /Nhà nước|Nhân dân/gu;

export const tenLuatVietHoa = defineRule({
  id: 'nd30/vien-dan/ten-luat-viet-hoa',
  ref: 'ND30-VH-18',
  component: 'vienDan',
  title: 'Tên luật viết hoa chữ cái đầu của tên loại và của âm tiết thứ nhất',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.tenVanBan,
  messages: { saiHoa: 'Tên luật viết là “{actual}”, sai chữ viết hoa.' },
  examples: {
    right: ['Theo quy định của Luật Cán bộ, công chức.'],
    wrong: ['Theo quy định của Luật cán bộ, công chức.'],
  },

  *check({ anatomy }) {
    for (const part of hinted(anatomy.of('noiDung'), hint)) {
      if (textRoles.includes(part.role)) yield* wrongCapitals(part);
    }
  },
});

function* wrongCapitals(part: Part): Iterable<Flag<'saiHoa'>> {
  const written = textOf(part);
  const { text, toWritten } = compose(written);
  for (const { index, groups } of text.matchAll(citation)) {
    const { loai = '', ten = '' } = groups ?? {};
    const right = rightName(loai, ten);
    if (right === null) continue;

    const actual = text.slice(index, index + right.length);
    const [from, to] = differing(actual, right);
    if (from === to) continue;
    const span = (a: number, b: number) =>
      spanIn(part.paragraph, part.start + writtenAt(toWritten, a), part.start + writtenAt(toWritten, b));
    const wrong = span(index + from, index + to);
    yield {
      message: 'saiHoa',
      place: { kind: 'span', span: span(index, index + right.length) },
      data: { actual },
      actual,
      expected: right,
      fixes: [
        {
          title: `Ghi “${right}”`,
          safety: 'safe',
          edits: [
            replaceWith(
              { span: wrong, text: part.paragraph.text.slice(wrong.start, wrong.end) },
              right.slice(from, to),
            ),
          ],
        },
      ],
    };
  }
}

/** The whole citation with its capitals right, as long as what stands there; null where no known law is meant. */
function rightName(loai: string, ten: string): string | null {
  const kind = loai === 'luật' ? 'Luật' : loai;
  if (kind !== 'Luật' && kind !== 'Bộ luật' && kind !== 'Pháp lệnh') return null;
  const plain = sameTone(ten).toLowerCase();
  const name = plainNames[kind].find(
    (it) => plain.startsWith(it.plain) && !/\p{L}/u.test(plain.charAt(it.plain.length)),
  )?.name;
  if (name === undefined) return null;

  const there = ten.slice(0, name.length);
  const isGeneral = loai === 'luật' && (!/^\p{Lu}/u.test(there) || !name.includes(' '));
  return isGeneral ? null : `${kind} ${withCapitalsOf(name, there)}`;
}

/** The words that stand there, with the name's capitals; capitals demanded by another clause are left alone. */
function withCapitalsOf(name: string, there: string): string {
  const kept = new Set([...there.matchAll(itsOwnCapital)].map(({ index }) => index));
  return Array.from(there, (letter, i) => {
    if (i === 0) return letter.toUpperCase();
    const isCapital = name.charAt(i) !== name.charAt(i).toLowerCase();
    return isCapital || kept.has(i) ? letter : letter.toLowerCase();
  }).join('');
}

/** First and past-the-last character in which two texts of one length differ. */
function differing(one: string, other: string): readonly [number, number] {
  let [from, to] = [0, one.length];
  while (from < to && one.charAt(from) === other.charAt(from)) from++;
  while (to > from && one.charAt(to - 1) === other.charAt(to - 1)) to--;
  return [from, to];
}
