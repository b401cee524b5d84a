import { goneIssuerCodes, twoLevelsFrom } from '../../../facts/districts';
import { defineRule } from '../../rule';
import { find } from '../../words';

/** What stands last in the Party's number and symbol. */
const ma = new RegExp(String.raw`-\p{L}+ ?/ ?(?<ma>${goneIssuerCodes.join('|')})$`, 'du');

export const maCapHuyen = defineRule({
  id: 'chung/so-ky-hieu/ma-cap-huyen',
  ref: 'ND30-CQ-08',
  component: 'soKyHieu',
  title: 'Từ ngày 01/7/2025 ký hiệu không còn mã của cấp ủy cấp huyện',
  severity: 'warning',
  appliesTo: 'all',
  basis: null,
  messages: { khongCon: 'Ký hiệu có mã “{ma}” của cấp ủy cấp huyện, từ ngày 01/7/2025 không còn.' },
  examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15-CV/HU'] },

  *check({ anatomy, asOf }) {
    if (asOf < twoLevelsFrom) return;
    for (const part of anatomy.of('soKyHieu')) {
      const found = find(part, ma)?.ma;
      if (found === undefined) continue;
      yield {
        message: 'khongCon',
        place: { kind: 'span', span: found.span },
        data: { ma: found.text },
        actual: found.text,
      };
    }
  },
});
