import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** An abbreviation at the head of the issuer's own name. */
const dauTen = /^(?<sai>UBND|HĐND)(?=$|[ \u00a0])/dgu;

export const vietTat = slipRule({
  id: 'nd30/co-quan-ban-hanh/viet-tat',
  ref: 'ND30-CQ-04',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành ghi đầy đủ, không viết tắt',
  severity: 'warning',
  basis: letterhead.coQuanDayDu,
  message: 'Tên cơ quan ban hành viết tắt “{sai}”.',
  pattern: dauTen,
  right: ({ sai }) => (sai?.text === 'UBND' ? 'ỦY BAN NHÂN DÂN' : 'HỘI ĐỒNG NHÂN DÂN'),
  safety: 'review',
  unless: (part, { anatomy }) => anatomy.of('coQuanBanHanh')[0] !== part,
  examples: { right: ['ỦY BAN NHÂN DÂN'], wrong: ['UBND XÃ TÂN AN'] },
});
