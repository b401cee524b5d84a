import { coChuKieuChu } from '../../law/hd05/basis';
import { bodySizeRule } from '../../shapes/party/body-size';

export const coChu = bodySizeRule({
  id: 'hd05/noi-dung/co-chu',
  ref: 'HD05-FONT-6.1',
  severity: 'warning',
  basis: coChuKieuChu,
});
