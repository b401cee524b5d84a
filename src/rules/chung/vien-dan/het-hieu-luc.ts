import type { Judgement } from '../../../citation/judge';
import { citationRule } from '../../shapes/citation';

export const hetHieuLuc = citationRule({
  id: 'chung/vien-dan/het-hieu-luc',
  ref: null,
  title: 'Văn bản được viện dẫn còn hiệu lực vào ngày của văn bản',
  severity: 'warning',
  basis: null,
  message: '“{vienDan}” {hetHieuLuc}.',
  when: ({ outdated, standing }) =>
    outdated === null || standing === 'later'
      ? null
      : {
          data: { hetHieuLuc: saidOf(outdated) },
          ...(outdated.certainty === 'look' ? { severity: 'info' as const } : {}),
        },
  examples: {
    right: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
    wrong: [
      'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.',
    ],
  },
});

/** What became of it: replaced, repealed, or perhaps. */
function saidOf({ by, certainty }: NonNullable<Judgement['outdated']>): string {
  const numbers = by.map(({ number }) => number).join(', ');
  const done = numbers === '' ? 'bị bãi bỏ' : `được thay thế bởi ${numbers}`;
  return certainty === 'certain' ? `đã ${done}` : `có thể đã ${done}, cần xem lại`;
}
