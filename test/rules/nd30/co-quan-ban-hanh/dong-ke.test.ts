import { widthOf } from '../../../../src/draft/text-width';
import type { DrawnLine } from '../../../../src/draft/model';
import { dongKe } from '../../../../src/rules/nd30/co-quan-ban-hanh/dong-ke';
import { describeRule } from '../../../support/describe-rule';

const text = 'SỞ NỘI VỤ';
const width = widthOf(text, { size: 13, bold: true, italic: false, caps: false });
const set = (line: Partial<DrawnLine> | null) => ({ coQuanBanHanh: { text, line } }) as const;

describeRule(dongKe, {
  passes: [
    ['as long as it should be', set({ length: width * 0.4 })],
    ['a little shorter than said', set({ length: width * 0.28 })],
    ['a little longer than said', set({ length: width * 0.6 })],
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
