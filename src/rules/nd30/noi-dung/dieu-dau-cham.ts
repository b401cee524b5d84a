import { markRule } from '../../kinds/numbering';
import { noiDungClauses } from '../noi-dung-clauses';

export const dieuDauCham = markRule({
  id: 'nd30/noi-dung/dieu-dau-cham',
  ref: 'ND30-BC-05',
  title: 'Sau số thứ tự của điều có dấu chấm',
  severity: 'error',
  basis: noiDungClauses.dieu,
  level: 'dieu',
  right: '.',
  wrong: /^[ \u00a0]?[:)–-]$|^[ \u00a0]\.$/u,
  name: 'của điều',
  examples: {
    right: ['Điều 1. Quyết định này có hiệu lực kể từ ngày ký.\nYêu cầu các cơ quan triển khai thực hiện./.'],
    wrong: ['Điều 1: Quyết định này có hiệu lực kể từ ngày ký.\nYêu cầu các cơ quan triển khai thực hiện./.'],
  },
});
