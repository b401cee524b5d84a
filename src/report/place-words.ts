import type { Location } from './model';

const parts: Readonly<Record<string, string>> = {
  body: 'Thân văn bản',
  textbox: 'Hộp chữ',
  header: 'Đầu trang',
  footer: 'Chân trang',
  section: 'Phần',
};

/** “Thân văn bản”, “Hộp chữ 1”, “Phần 2”: counted from 1. */
export function partWords(part: string): string {
  const [name = '', index] = part.split(':');
  const words = parts[name] ?? name;
  return index === undefined ? words : `${words} ${Number(index) + 1}`;
}

/** “Đoạn 4, chữ 9”, “Đầu trang 1, đoạn 2, chữ 1”; null for what is nowhere. */
export function placeWords(location: Location | null): string | null {
  if (location === null) return null;
  const { part, paragraph, start } = location;
  if (paragraph === null) return partWords(part);
  return part === 'body'
    ? `Đoạn ${paragraph + 1}, chữ ${start + 1}`
    : `${partWords(part)}, đoạn ${paragraph + 1}, chữ ${start + 1}`;
}
