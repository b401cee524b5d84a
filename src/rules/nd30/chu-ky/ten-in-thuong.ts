import type { Part } from '../../../anatomy/model';
import { isUpper } from '../../../text/letter-case';
import { beforeName } from '../../reading/person-name';
import { at, textOf, visibleRuns } from '../../place';
import { defineRule, type Flag } from '../../rule';
import { findAll, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { motNguoiKy } from '../../law/nd30/kinds';

export const tenInThuong = defineRule({
  id: 'nd30/chu-ky/ten-in-thuong',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  title: 'Họ tên người ký in thường, viết hoa chữ cái đầu mỗi âm tiết',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: endingAndPage.hoTen,
  messages: {
    inHoa: 'Họ tên người ký đang in hoa: “{actual}”.',
    chuaVietHoa: 'Trong họ tên người ký, “{actual}” chưa viết hoa chữ cái đầu.',
  },
  examples: {
    right: ['GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['GIÁM ĐỐC\nTRẦN VĂN BÌNH', 'GIÁM ĐỐC\nTrần văn Bình'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('chuKy')) {
      // “[họ và tên người ký]” is nobody’s name yet.
      if (part.role !== 'hoTen' || textOf(part).startsWith('[')) continue;
      const runs = visibleRuns(part);
      if (runs.length > 0 && runs.every(({ format }) => format.caps)) yield shownInCapitals(part);
      else yield* writtenOtherwise(part);
    }
  },
});

type Message = 'inHoa' | 'chuaVietHoa';

function shownInCapitals(part: Part): Flag<Message> {
  const { part: name, index } = part.paragraph;
  const span = { part: name, paragraph: index, start: part.start, end: part.end };
  return {
    message: 'inHoa',
    place: at(part),
    data: { actual: textOf(part).toLocaleUpperCase('vi') },
    fixes: [
      {
        title: 'Bỏ in hoa',
        safety: 'safe',
        edits: [{ kind: 'formatRuns', span, expect: textOf(part), format: { caps: false } }],
      },
    ],
  };
}

function* writtenOtherwise(part: Part): Iterable<Flag<Message>> {
  const from = beforeName(part)?.span.end ?? part.start;
  const syllables = findAll({ ...part, start: from }, /(?<tu>[\p{L}\p{M}’']+)/dgu).flatMap(({ tu }) =>
    tu === undefined ? [] : [tu],
  );
  const capitals = syllables.filter(({ text }) => isUpper(text.normalize('NFC')) && text.normalize('NFC').length > 1);
  const small = syllables.filter(({ text }) => /^\p{Ll}/u.test(text));
  if (capitals.length >= 2 && capitals.length >= syllables.length - 1) {
    const actual = textOf(part);
    const edits = capitals.map((it) => replaceWith(it, capitalised(it.text)));
    yield {
      message: 'inHoa',
      place: at(part),
      data: { actual },
      actual,
      expected: capitalised(actual),
      fixes: [{ title: 'Viết thường, hoa chữ cái đầu', safety: 'safe', edits }],
    };
    return;
  }
  for (const syllable of small) {
    yield {
      message: 'chuaVietHoa',
      severity: 'warning',
      place: { kind: 'span', span: syllable.span },
      data: { actual: syllable.text },
      actual: syllable.text,
      expected: capitalised(syllable.text),
      fixes: [
        {
          title: `Ghi “${capitalised(syllable.text)}”`,
          safety: 'safe',
          edits: [replaceWith(syllable, capitalised(syllable.text))],
        },
      ],
    };
  }
}

/** Each syllable with its first letter in capital and the others small; composed and decomposed text alike. */
function capitalised(text: string): string {
  return text.replace(
    /[\p{L}\p{M}’']+/gu,
    (word) => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi'),
  );
}
