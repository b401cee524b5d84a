import { presenceRule } from '../../kinds/presence';
import { thanhPhan } from '../main-components';
import { coSoRieng } from '../letterhead-kinds';

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
