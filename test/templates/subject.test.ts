import { bareSubject } from '../../src/templates/subject';

test.each([
  ['triển khai công tác văn thư', 'triển khai công tác văn thư'],
  ['việc làm cho thanh niên', 'việc làm cho thanh niên'],
  ['về đích nông thôn mới', 'về đích nông thôn mới'],
  ['  V/v triển khai công tác văn thư.', 'triển khai công tác văn thư'],
  ['v/v: triển khai công tác văn thư', 'triển khai công tác văn thư'],
  ['Về việc tổ chức hội nghị;', 'tổ chức hội nghị'],
  ['', ''],
])('“%s” is about “%s”', (typed, about) => {
  expect(bareSubject(typed)).toBe(about);
});
