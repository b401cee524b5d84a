import { widthOf } from '../../../../src/draft/text-width';
import type { DrawnLine } from '../../../../src/draft/model';
import { dongKe } from '../../../../src/rules/nd30/tieu-ngu/dong-ke';
import { describeRule } from '../../../support/describe-rule';

const text = 'Độc lập - Tự do - Hạnh phúc';
const width = widthOf(text, { size: 14, bold: true, italic: false, caps: false });
const set = (line: Partial<DrawnLine> | null) => ({ tieuNgu: { text, line } }) as const;

describeRule(dongKe, {
  passes: [
    ['as long as it should be', set({ length: width * 1 })],
    ['a little shorter than said', set({ length: width * 0.87 })],
    ['a little longer than said', set({ length: width * 1.18 })],
    ['drawn without a length', set({ length: null })],
    ['the text underlined instead', set({ form: 'underline', length: width * 3 })],
    ['a border of the paragraph', set({ form: 'paragraphBorder', length: null })],
  ],
  flags: [
    ['no line', set(null), 'thieuDong'],
    ['much too short', set({ length: width * 0.1 }), 'saiDoDai'],
    ['much too long', set({ length: width * 1.6 }), 'saiDoDai'],
  ],
});
