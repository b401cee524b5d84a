import type { Part } from '../../../anatomy/model';
import type { DraftDocument } from '../../../draft/model';
import { isWordsOnly } from '../../../draft/words-only';
import { at, spanIn, textOf } from '../../place';
import { isUnfilled, receiversOf, type Receiver } from '../../reading/receivers';
import { defineRule, type Rule } from '../../rule';
import { find, replaceWith } from '../../words';
import type { PartyDemand } from './demand';
import type { Mark } from './receiver-mark';

const archive = /^[-–—+*•·\u2011]?\s*Lưu(?<sai>\s*[:;,]?\s*(?:VT(?!\p{L})(?:\s*[,;.]\s*)?)|\s*[:;,]\s*)(?<ten>.*)$/du;

/** “- Lưu Văn phòng Đảng uỷ.”: no colon, no VT, as both conventions print it. */
export function archiveLineRule(demand: PartyDemand): Rule<'vanThu' | 'haiCham'> {
  return defineRule({
    ...demand,
    component: 'noiNhan',
    title: 'Dòng “Lưu” ghi tên nơi lưu ngay sau chữ “Lưu”, không có dấu hai chấm, không ghi “VT”',
    appliesTo: 'all',
    messages: {
      vanThu: 'Dòng “Lưu” ghi “VT” theo lối văn bản của Nhà nước; văn bản của Đảng ghi tên nơi lưu.',
      haiCham: 'Sau chữ “Lưu” có dấu hai chấm; văn bản của Đảng ghi liền tên nơi lưu.',
    },
    examples: {
      right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.', 'Nơi nhận:\n- Như trên\n- Lưu VPĐU.'],
      wrong: ['Nơi nhận:\n- Như trên\n- Lưu: VT, VPĐU.', 'Nơi nhận:\n- Như trên\n- Lưu: VPĐU.'],
    },
    *check({ anatomy }) {
      for (const part of anatomy.of('noiNhan')) {
        const { sai, ten } = (part.role === 'luu' ? find(part, archive) : undefined) ?? {};
        if (sai === undefined || ten === undefined) continue;
        const registry = sai.text.includes('VT');
        const place = ten.text.replace(/[.;,\s]/gu, '') !== '';
        yield {
          message: registry ? 'vanThu' : 'haiCham',
          place: { kind: 'span', span: sai.span },
          actual: textOf(part),
          expected: place ? `- Lưu ${ten.text}` : '- Lưu Văn phòng …',
          fixes: place ? [{ title: `Ghi “Lưu ${ten.text}”`, safety: 'review', edits: [replaceWith(sai, ' ')] }] : [],
        };
      }
    },
  });
}

/** Nơi nhận ends with the line of the archive. */
export function archiveThereRule(demand: PartyDemand): Rule<'thieu'> {
  return defineRule({
    ...demand,
    component: 'noiNhan',
    title: 'Nơi nhận kết thúc bằng dòng nơi lưu văn bản',
    appliesTo: 'all',
    messages: { thieu: 'Nơi nhận không có dòng “- Lưu …”.' },
    examples: {
      right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
      wrong: ['Nơi nhận:\n- Như trên\n- Thường trực Đảng uỷ.'],
    },
    *check({ anatomy }) {
      const parts = anatomy.of('noiNhan');
      const last = parts.at(-1);
      if (last === undefined || !parts.some(({ role }) => role === 'heading')) return;
      if (parts.some((part) => part.role === 'luu' || /lưu/iu.test(part.paragraph.text.normalize('NFC')))) return;
      yield { message: 'thieu', place: at(last), expected: '- Lưu …' };
    },
  });
}

/** Nơi nhận with a line under the words, drawn or as underlining; the colon may be left out of it. */
export function underlinedWordsRule(demand: PartyDemand): Rule<'khongGach'> {
  const text = 'Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.';
  return defineRule({
    ...demand,
    component: 'noiNhan',
    title: 'Dưới cụm từ “Nơi nhận” có đường kẻ ngang nét liền',
    appliesTo: 'all',
    messages: { khongGach: 'Dưới cụm từ “Nơi nhận” không có đường kẻ (gạch chân).' },
    examples: {
      right: [{ text, shown: '“Nơi nhận” gạch chân' }],
      wrong: [{ text, shown: '“Nơi nhận” không gạch chân', look: { underline: false } }],
    },
    *check({ draft, anatomy }) {
      for (const part of anatomy.of('noiNhan')) {
        const chu = part.role === 'heading' ? find(part, /^(?<chu>nơi\s+nhận)/diu)?.chu : undefined;
        if (chu === undefined || isWordsOnly(draft, part.paragraph.part, part.paragraph.index) || hasLine(part, draft))
          continue;
        const { start, end } = chu.span;
        const words = part.paragraph.runs.filter((run) => run.start < end && run.end > start && run.text.trim() !== '');
        if (words.every(({ format }) => format.underline)) continue;
        yield {
          message: 'khongGach',
          place: { kind: 'span', span: chu.span },
          actual: 'không gạch chân',
          expected: 'gạch chân',
          fixes: [
            {
              title: 'Gạch chân',
              safety: 'safe',
              edits: [
                {
                  kind: 'formatRuns',
                  span: spanIn(part.paragraph, start, end),
                  expect: chu.text,
                  format: { underline: true },
                },
              ],
            },
          ],
        };
      }
    },
  });
}

/** A line drawn near the words; where it hangs is not always said. */
function hasLine({ paragraph }: Part, { lines }: DraftDocument): boolean {
  return lines.some(
    (line) =>
      line.form !== 'underline' &&
      line.part === paragraph.part &&
      Math.abs((line.under ?? line.paragraph) - paragraph.index) <= 1,
  );
}

/** The words that open the list of a tờ trình: “Kính trình” since 05-HD/VPTW, “Kính gửi” before. */
export function submittedToRule(demand: PartyDemand & { readonly word: 'Kính trình' | 'Kính gửi' }): Rule<'saiTu'> {
  const { word, ...own } = demand;
  const other = word === 'Kính trình' ? 'gửi' : 'trình';
  return defineRule({
    ...own,
    component: 'kinhGui',
    title: `Tờ trình ghi “${word}” trước nơi nhận trực tiếp giải quyết`,
    appliesTo: ['to-trinh'],
    messages: { saiTu: `Tờ trình ghi “{actual}”, quy định ghi “${word}”.` },
    examples: {
      right: [{ text: `${word}: Ban Thường vụ Tỉnh uỷ`, shown: 'tờ trình', kind: 'to-trinh' }],
      wrong: [{ text: `Kính ${other}: Ban Thường vụ Tỉnh uỷ`, shown: 'tờ trình', kind: 'to-trinh' }],
    },
    *check({ anatomy }) {
      for (const part of anatomy.of('kinhGui')) {
        const found =
          part.role === 'heading' ? find(part, new RegExp(`^(?<chu>kính\\s+${other})(?!\\p{L})`, 'diu')) : undefined;
        if (found?.chu === undefined) continue;
        yield {
          message: 'saiTu',
          place: { kind: 'span', span: found.chu.span },
          data: { actual: found.chu.text },
          actual: found.chu.text,
          expected: word,
          fixes: [{ title: `Ghi “${word}”`, safety: 'safe', edits: [replaceWith(found.chu, word)] }],
        };
      }
    },
  });
}

/** Where somebody is addressed above the text, the first line of Nơi nhận says “Như trên”. */
export function asAboveRule(demand: PartyDemand & { readonly mark: Mark }): Rule<'thieu' | 'khongODau'> {
  const { mark, ...own } = demand;
  const line = `- Như trên${mark}`;
  return defineRule({
    ...own,
    component: 'noiNhan',
    title: 'Công văn, tờ trình có “Như trên” ở dòng đầu phần Nơi nhận',
    appliesTo: ['cong-van', 'to-trinh'],
    messages: {
      thieu: 'Dòng đầu của Nơi nhận không phải “Như trên”.',
      khongODau: 'Dòng “Như trên” không đứng đầu Nơi nhận.',
    },
    examples: {
      right: [`Nơi nhận:\n${line}\n- Lưu Văn phòng Đảng uỷ.`],
      wrong: [`Nơi nhận:\n- Thường trực Đảng uỷ${mark}\n- Lưu Văn phòng Đảng uỷ.`],
    },
    *check({ anatomy }) {
      const parts = anatomy.of('noiNhan');
      if (anatomy.of('kinhGui').length === 0 || !parts.some(({ role }) => role === 'heading')) return;
      const list = receiversOf(parts.filter(({ role }) => role !== 'heading'));
      const [receiver] = list;
      if (receiver === undefined || isUnfilled(receiver) || refersUp(receiver)) return;
      const later = list.find(refersUp);
      const place = at((later ?? receiver).first);
      const { part, index, text, label } = receiver.first.paragraph;
      const alone = text.slice(0, receiver.first.start).trim() === '';
      if (later !== undefined || !alone)
        yield { message: later === undefined ? 'thieu' : 'khongODau', place, expected: line };
      else
        yield {
          message: 'thieu',
          place,
          expected: line,
          fixes: [
            {
              title: `Thêm dòng “${line}”`,
              safety: 'review',
              edits: [
                {
                  kind: 'insertParagraphs',
                  part,
                  paragraph: index,
                  where: 'before',
                  expect: text,
                  lines: [label === '' ? line : line.slice(2)],
                },
              ],
            },
          ],
        };
    },
  });
}

/** “Như trên” and what offices write for it. */
function refersUp({ first }: Receiver): boolean {
  return find(first, /^[-–—+*•]?\s*(?<nhu>như\s+(?:trên|kính|phần|mục|điều)|n[/.]?t\b)/diu) !== undefined;
}
