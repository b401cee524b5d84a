import { widthOf } from '../../../../src/draft/text-width';
import type { DrawnLine } from '../../../../src/draft/model';
import { dongKe } from '../../../../src/rules/nd30/trich-yeu/dong-ke';
import { describeRule } from '../../../support/describe-rule';

const text = 'Thực hiện công tác dân vận năm 2026';
const width = widthOf(text, { size: 14, bold: true, italic: false, caps: false });
const set = (line: Partial<DrawnLine> | null) => ({ kind: 'ke-hoach', trichYeu: { text, line } }) as const;

describeRule(dongKe, {
  passes: [
    [
      'words still to be filled in have no length yet',
      { kind: 'ke-hoach', trichYeu: { text: 'Dự [tên cuộc họp]', line: { length: 115 } } },
    ],
    ['as long as it should be', set({ length: width * 0.4 })],
    ['a little shorter than said', set({ length: width * 0.24 })],
    ['a little longer than said', set({ length: width * 0.63 })],
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
