import { wordingRule } from '../../shapes/wording';

/** The colon after the words that open a line: close to its word, one space before what follows. */
const pattern = /(?<quanh>(?<chu>[Gg]ửi|[Nn]hận|Lưu|Số)(?<sai>[ ]*:(?:[ ](?=\S))?))(?=(?<sau>[\p{L}\d-])?)/dgu;

export const haiChamCachChu = wordingRule({
  id: 'chung/kinh-gui/hai-cham-cach-chu',
  ref: null,
  component: 'kinhGui',
  title: 'Dấu hai chấm liền với chữ đứng trước, cách chữ đứng sau',
  severity: 'warning',
  basis: null,
  message: 'Dấu hai chấm ở “{quanh}” đặt không đúng chỗ cách chữ.',
  components: ['kinhGui', 'noiNhan', 'soKyHieu'],
  within: () => true,
  hint: /:/,
  pattern,
  right: ({ chu, sai, sau }) => {
    const [written, right] = [sai?.text.replaceAll('\u00a0', ' ') ?? '', sau === undefined ? ':' : ': '];
    const isOthers = chu?.text === 'Số' && written.startsWith(' ');
    return written === right || isOthers || (sau === undefined && !written.startsWith(' ')) ? null : right;
  },
  safety: 'safe',
  examples: { right: ['Kính gửi: Bộ Nội vụ'], wrong: ['Kính gửi:Bộ Nội vụ'] },
});
