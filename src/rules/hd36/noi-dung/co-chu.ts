import { look } from '../../law/hd36/look';
import { bodySizeRule } from '../../shapes/party/body-size';

export const coChu = bodySizeRule({
  id: 'hd36/noi-dung/co-chu',
  ref: null,
  severity: 'warning',
  basis: look.noiDung,
});
