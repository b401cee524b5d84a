import type { Edit } from '../../../finding/model';
import { entriesOf, type Entry } from '../../reading/outline';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { body } from '../../law/nd30/body';

/** Letters of điểm in the order of the Vietnamese alphabet; ă, â, ê, ô, ơ, ư are not used. */
const letters = 'abcdđeghiklmnopqrstuvxy';

export const diemThuTu = defineRule({
  id: 'nd30/noi-dung/diem-thu-tu',
  ref: 'ND30-BC-07',
  component: 'noiDung',
  title: 'Các điểm theo thứ tự bảng chữ cái tiếng Việt',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.diem,
  messages: { saiThuTu: 'Sau điểm “{truoc})” là điểm “{dung})”, ở đây ghi “{nay})”.' },
  examples: {
    right: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu./.'],
    wrong: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm./.'],
  },

  *check({ anatomy }) {
    for (const list of listsOf(entriesOf(anatomy))) {
      const i = list.findIndex(({ number }, place) => number !== letters.charAt(place));
      const [before, wrong] = [list[i - 1], list[i]];
      const right = letters.charAt(i);
      if (wrong === undefined || before === undefined || right === '') continue;
      const edits = list.slice(i).flatMap((it, k) => relettered(it, letters.charAt(i + k)));
      yield {
        message: 'saiThuTu',
        place: wrong.written === null ? at(wrong.part) : { kind: 'span', span: wrong.written.number.span },
        data: { truoc: before.number, dung: right, nay: wrong.number },
        actual: `${wrong.number}${wrong.mark}`,
        expected: `${right}${wrong.mark}`,
        ...(edits.length === 0 ? {} : { fixes: [{ title: `Đánh lại từ “${right})”`, safety: 'review', edits }] }),
      };
    }
  },
});

/** Runs of điểm that begin with a and share a sign; i, v, x out of turn are small Roman numbers of a list within. */
function listsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  let list: Entry[] | null = null;
  for (const it of entries) {
    if (it.level !== 'diem') list = null;
    else if (it.number === 'a') lists.push((list = [it]));
    else if (list?.[0]?.mark === it.mark && !isSmallRoman(it.number, list.length)) list.push(it);
  }
  return lists;
}

function isSmallRoman(letter: string, place: number): boolean {
  return /[ivx]/u.test(letter) && letters.charAt(place) !== letter;
}

function relettered({ written }: Entry, letter: string): readonly Edit[] {
  return written === null || letter === '' || written.number.text === letter
    ? []
    : [replaceWith(written.number, letter)];
}
