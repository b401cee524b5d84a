import { markRule } from '../../shapes/numbering';
import { body } from '../../law/nd30/body';

export const dieuDauCham = markRule({
  id: 'nd30/noi-dung/dieu-dau-cham',
  ref: 'ND30-BC-05',
  title: 'Sau số thứ tự của điều có dấu chấm',
  severity: 'error',
  basis: body.dieu,
  level: 'dieu',
  right: '.',
  wrong: /^[ \u00a0]?[:)–-]$|^[ \u00a0]\.$/u,
  name: 'của điều',
  examples: {
    right: ['Điều 1. Quyết định này có hiệu lực kể từ ngày ký.\nYêu cầu các cơ quan triển khai thực hiện./.'],
    wrong: ['Điều 1: Quyết định này có hiệu lực kể từ ngày ký.\nYêu cầu các cơ quan triển khai thực hiện./.'],
  },
});
