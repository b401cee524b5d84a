import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieu = presenceRule({
  id: 'nd30/co-quan-ban-hanh/thieu',
  ref: 'ND30-CLS-02',
  component: 'coQuanBanHanh',
  title: 'Văn bản có tên cơ quan ban hành',
  name: 'tên cơ quan ban hành',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: thanhPhan.coQuanBanHanh,
  examples: { right: [], wrong: [] },
});
