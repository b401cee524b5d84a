import { look } from '../../law/hd36/look';
import { underlinedWordsRule } from '../../shapes/party/receivers';

export const gachChan = underlinedWordsRule({
  id: 'hd36/noi-nhan/gach-chan',
  ref: 'DANG-FONT-8.1',
  severity: 'warning',
  basis: look.noiNhan,
});
