import type { Level } from '../../office/model';
import { words } from '../language/words';

/** What the author reads in the settings of the office. */
export const officeStrings = words('office', {
  back: 'Về danh sách',
  what: 'Một tệp JSON tắt hoặc đổi mức quy tắc và khai chữ viết tắt của riêng cơ quan. Tệp được giữ trên máy này.',
  none: 'Chưa chọn tệp nào: kiểm tra theo quy tắc chung.',
  choose: 'Chọn tệp…',
  chooseOther: 'Chọn tệp khác…',
  remove: 'Bỏ tệp này',
  inForce: (file: string) => `Tệp đang dùng: ${file}`,
  changesNothing: 'Tệp này không đổi gì.',
  changes: 'Quy tắc tắt hoặc đổi mức',
  words: 'Chữ viết tắt riêng',
  refused: (file: string, count: number) =>
    count === 0 ? `Chưa đọc được tệp ${file}. Xin thử lại.` : `Tệp ${file} có ${count} chỗ sai nên không dùng:`,
  stillInForce: 'Vẫn theo tệp đang dùng.',
  silenced: 'Góp ý đã tắt trên máy này',
  restore: 'Bật lại',
  restoreOf: (message: string) => `Bật lại: ${message}`,
  notKept: 'Máy này không lưu được: các lựa chọn chỉ có hiệu lực đến khi đóng ngăn.',
  level: { off: 'tắt', info: 'góp ý', warning: 'nên xem', error: 'lỗi' } satisfies Record<Level, string>,
  counted: { off: 'quy tắc tắt', weighed: 'quy tắc đổi mức', words: 'chữ viết tắt' },
} as const);

/** “2 quy tắc tắt · 1 quy tắc đổi mức · 3 chữ viết tắt”. */
export function officeCounts(off: number, weighed: number, abbreviations: number): string {
  const parts = [
    [off, officeStrings.counted.off],
    [weighed, officeStrings.counted.weighed],
    [abbreviations, officeStrings.counted.words],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : [])).join(' · ');
}
