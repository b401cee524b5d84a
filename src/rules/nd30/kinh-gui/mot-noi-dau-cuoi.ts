import type { Part } from '../../../anatomy/model';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { receiversOf } from '../../reading/receivers';
import { defineRule } from '../../rule';
import { find, replaceWith, wordsOf } from '../../words';

export const motNoiDauCuoi = defineRule({
  id: 'nd30/kinh-gui/mot-noi-dau-cuoi',
  ref: 'ND30-KG-03',
  component: 'kinhGui',
  title: 'Gửi một nơi thì cuối dòng “Kính gửi” không có dấu chấm, dấu chấm phẩy, dấu phẩy',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...endingAndPage.kinhGuiMotNoi, standing: 'reading' },
  messages: { thuaDau: 'Chỉ gửi một nơi nhưng cuối dòng có dấu “{dau}”.' },
  examples: {
    right: ['Kính gửi: Bộ Nội vụ', 'Kính gửi:\n- Bộ Nội vụ;\n- Bộ Tài chính.'],
    wrong: ['Kính gửi: Bộ Nội vụ;', 'Kính gửi: Bộ Nội vụ.'],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const last = component === 'kinhGui' ? onlyReceiver(parts) : null;
      const dau = last === null ? undefined : find(last, /\p{L}[)”"]?\s*(?<!\.\p{L}{1,3})(?<dau>[;,.])$/du)?.dau;
      if (dau === undefined) continue;
      yield {
        message: 'thuaDau',
        ...(dau.text === '.' ? { severity: 'info' as const } : {}),
        place: { kind: 'span', span: dau.span },
        data: { dau: dau.text },
        actual: dau.text,
        expected: '',
        fixes: [{ title: `Bỏ dấu “${dau.text}”`, safety: 'safe', edits: [replaceWith(dau, '')] }],
      };
    }
  },
});

/** The last line of the only receiver; one line that names several is a list, whatever its marks. */
function onlyReceiver(parts: readonly Part[]): Part | null {
  const lines = parts.filter(({ start, end }) => end > start);
  const receivers = receiversOf(lines.filter(({ role }) => role === 'item'));
  const last = lines.at(-1);
  if (last === undefined || receivers.length > 1) return null;
  if (lines.length > receivers.length + 1 && receivers.length === 0) return null;
  const words = wordsOf(last).replace(/^.*?:/u, '');
  return /(?:;|,\s*\p{Lu}).*[;,]$/u.test(words) ? null : last;
}
