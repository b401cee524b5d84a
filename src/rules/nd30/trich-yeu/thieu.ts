import type { Kind } from '../../../anatomy/model';
import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

/** A slip that goes with other papers names them in its text; offices print no trích yếu on it. */
const phieu: readonly Kind[] = ['phieu-gui', 'phieu-chuyen', 'phieu-bao'];

export const thieu = presenceRule({
  id: 'nd30/trich-yeu/thieu',
  ref: 'ND30-CLS-02',
  component: 'trichYeu',
  title: 'Văn bản có trích yếu nội dung',
  name: 'trích yếu nội dung',
  severity: 'error',
  appliesTo: coSoRieng.filter((kind) => !phieu.includes(kind)),
  attached: false,
  basis: thanhPhan.trichYeu,
  examples: { right: [], wrong: [] },
});
