import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** What stands first after “Lưu:”, where that is not “VT”. */
const sauLuu = /Lưu\s*:\s*(?!VT(?![\p{L}]))(?<ten>[\p{L}][\p{L} ]*)/du;

export const luuVt = defineRule({
  id: 'nd30/noi-nhan/luu-vt',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Sau “Lưu:” là chữ viết tắt “VT”',
  severity: 'warning',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: {
    khongVietTat: 'Dòng “Lưu” ghi “{ten}”, quy định chữ viết tắt “VT”.',
    thieuVt: 'Dòng “Lưu” bắt đầu bằng “{ten}”, thiếu “VT”.',
  },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu: Văn thư, VP.', 'Nơi nhận:\n- Như trên;\n- Lưu: VP.'],
  },

  *check({ anatomy }) {
    const lines = anatomy.of('noiNhan').filter((part) => part.role === 'luu');
    const part =
      lines.find((it) => find(it, /Lưu\s*[:;.,]?\s*(?<vt>VT)(?!\p{L})/du) !== undefined) === undefined
        ? lines[0]
        : undefined;
    const ten = part === undefined ? undefined : find(part, sauLuu)?.ten;
    if (ten === undefined) return;
    const written = ten.text.normalize('NFC').trim();
    const spelt = /^(?:văn thư|vt|v\.t)$/iu.test(written);
    yield {
      message: spelt ? 'khongVietTat' : 'thieuVt',
      place: { kind: 'span', span: ten.span },
      data: { ten: written },
      actual: written,
      expected: spelt ? 'VT' : `VT, ${written}`,
      fixes: spelt
        ? [{ title: 'Ghi “VT”', safety: 'safe', edits: [replaceWith(ten, 'VT')] }]
        : [
            {
              title: 'Thêm “VT, ”',
              safety: 'review',
              edits: [replaceWith({ text: '', span: { ...ten.span, end: ten.span.start } }, 'VT, ')],
            },
          ],
    };
  },
});
