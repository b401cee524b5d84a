import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/ten-loai/co-chu',
  ref: 'DANG-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại cỡ chữ 15 đến 16',
  severity: 'warning',
  appliesTo: titledKinds,
  // What is attached is an appendix; of the size of its title the text says nothing.
  concerns: (_, { standing }) => standing === 'own',
  min: 15,
  max: 16,
  basis: look.tenLoai,
  examples: { right: [], wrong: [] },
});
