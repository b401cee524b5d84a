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
  seen: 'Đã rõ',
  choiceNotKept: 'Văn bản này không lưu được lựa chọn vừa rồi: nó chỉ còn đến khi đóng ngăn.',
});

/** One notice for all that was reset. */
export function resetNotice(keys: readonly string[]): string {
  return strings.reset([...new Set(keys.map(nameOf))].join(', '));
}

/** Things of a document that are kept on a machine have its name behind the key. */
function nameOf(key: string): string {
  const named = Object.entries(strings.name).find(([it]) => key === it || key.startsWith(`${it}/`));
  return named?.[1] ?? key;
}
