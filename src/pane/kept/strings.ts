import { words } from '../language/words';

/** What is said of things that the machine or the document keeps. */
export const strings = words('kept', {
  name: {
    'the-thuc/thoi-quen': 'thói quen dùng ngăn',
    'the-thuc/co-quan': 'quy tắc của cơ quan',
    'the-thuc/ho-so': 'hồ sơ cơ quan',
    'the-thuc/danh-muc': 'danh mục của cơ quan',
    'the-thuc/bo-qua': 'các mục đã bỏ qua',
    'the-thuc/chon': 'loại văn bản và quy định đã chọn',
  },
  reset: (names: string) => `Phần đã lưu bị hỏng nên đặt lại từ đầu: ${names}. Bản hỏng vẫn được giữ riêng.`,
  /** What is told of a document by itself. */
  told: {
    'the-thuc/ghi-moi-hon':
      'Phần Thể Thức ghi trong văn bản do bản mới hơn ghi nên để nguyên; mục bỏ qua lần này được giữ riêng.',
    'the-thuc/ghi-qua-dai':
      'Phần Thể Thức ghi trong văn bản dài quá mức nên để nguyên; mục bỏ qua lần này được giữ riêng.',
    'the-thuc/ghi-thieu': 'Trong văn bản có mục đã bỏ qua không đọc được; bản gốc được giữ riêng.',
    'the-thuc/ghi-rieng-word':
      'Word chưa ghi được vào văn bản như thường lệ: mục đã bỏ qua và lựa chọn giữ trong thiết lập của văn bản, chỉ Word đọc được, bàn thử và dòng lệnh thì không.',
    'the-thuc/ghi-rieng-may':
      'Văn bản này không nhận phần ghi của Thể Thức: mục đã bỏ qua và lựa chọn chỉ giữ trên máy này.',
  },
  takeOut: 'Gỡ những gì Thể Thức ghi trong tệp',
  putBack: 'Ghi lại như trước',
  takenOut: 'Đã gỡ khỏi văn bản. Lưu văn bản rồi hãy gửi.',
  inFile: (waivers: number, chosen: boolean) =>
    `Trong tệp có: ${[
      ...(waivers === 0 ? [] : [`${waivers} mục đã bỏ qua, kèm lý do`]),
      ...(chosen ? ['loại văn bản, quy định đã chọn'] : []),
    ].join('; ')}. Nên gỡ trước khi gửi tệp ra ngoài cơ quan.`,
  seen: 'Đã rõ',
  choiceNotKept: 'Văn bản này không lưu được lựa chọn vừa rồi: nó chỉ còn đến khi đóng ngăn.',
});

/** One notice for all that was reset, after what is told by itself. */
export function resetNotice(keys: readonly string[]): string {
  const told = new Map(Object.entries(strings.told));
  const reset = new Set(keys.filter((key) => !told.has(key)).map(nameOf));
  const sentences = keys.flatMap((key) => told.get(key) ?? []);
  return [...sentences, ...(reset.size === 0 ? [] : [strings.reset([...reset].join(', '))])].join(' ');
}

/** Things of a document that are kept on a machine have its name behind the key. */
function nameOf(key: string): string {
  const named = Object.entries(strings.name).find(([it]) => key === it || key.startsWith(`${it}/`));
  return named?.[1] ?? key;
}
