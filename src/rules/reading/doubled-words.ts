/** What may stand around two that are right: syllables that the first may end a word with, and that the second may begin one with. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/**
 * Words of grammar that never stand twice. Any other syllable may end one word and begin the next (“cơ quan quan tâm”)
 * or be said twice for a meaning of its own (“ngày ngày”, “từ từ”, “dần dần”): those are not here.
 */
export const neverTwice: Readonly<Record<string, Neighbours>> = {
  bằng: { before: 'công thăng cân', after: 'phẳng lòng chứng' },
  bị: { before: 'chuẩn thiết trang dự', after: 'can cáo hại' },
  bởi: { before: '', after: '' },
  các: { before: 'đảm', after: '' },
  cần: { before: 'chuyên', after: 'kiệm mẫn cù thiết' },
  cho: { before: 'dành để', after: 'vay thuê' },
  có: { before: 'hiện sẵn vốn giàu', after: '' },
  của: { before: '', after: 'cải' },
  cũng: { before: '', after: '' },
  cùng: { before: 'cuối vô sau tận', after: 'cực kiệt' },
  do: { before: 'tự lý nguyên', after: 'thám dự' },
  dưới: { before: 'cấp bề phía bên ở', after: '' },
  đã: { before: '', after: '' },
  đang: { before: 'đảm', after: '' },
  để: { before: '', after: 'dành lại' },
  đến: { before: 'đi đưa dẫn', after: '' },
  đều: { before: 'đồng', after: 'đặn' },
  được: { before: 'đạt có thu nhận giành kiếm làm', after: 'mùa' },
  gồm: { before: '', after: '' },
  hoặc: { before: '', after: '' },
  khi: { before: 'đôi', after: '' },
  là: { before: 'gọi tức nghĩa coi xem', after: '' },
  mà: { before: '', after: '' },
  nếu: { before: '', after: '' },
  nên: { before: 'trở làm tạo gây', after: '' },
  nhằm: { before: '', after: '' },
  nhưng: { before: '', after: '' },
  những: { before: '', after: '' },
  như: { before: 'hầu gần dường', after: '' },
  này: { before: '', after: '' },
  phải: { before: 'lẽ bên rẽ tay', after: '' },
  qua: { before: 'thông vượt trải', after: '' },
  rằng: { before: '', after: '' },
  sẽ: { before: '', after: '' },
  tại: { before: 'hiện tồn thực nội sở', after: '' },
  theo: { before: 'kèm tiếp đi dựa', after: '' },
  thì: { before: '', after: '' },
  thuộc: { before: 'trực phụ quen', after: 'tính' },
  trên: { before: 'cấp bề phía bên ở', after: '' },
  trong: { before: 'bên', after: 'suốt sạch sáng' },
  và: { before: '', after: '' },
  vào: { before: 'đầu lối cửa đi dựa', after: '' },
  về: { before: 'trở đi quay', after: '' },
  vì: { before: 'bởi', after: '' },
  việc: { before: 'công làm vụ sự thôi nghỉ xin', after: 'làm' },
  với: { before: '', after: '' },
};
