/** Codes as a person reads and passes them on, in Vietnamese without dấu; programs read the English ones. */
const names: Readonly<Record<string, string>> = {
  'not-found': 'khong-thay-tep',
  'not-a-docx': 'khong-phai-docx',
  empty: 'tep-rong',
  'old-doc': 'doc-kieu-cu',
  encrypted: 'co-mat-khau',
  damaged: 'tep-hong',
  'too-large': 'qua-lon',
  unsupported: 'chua-ho-tro',
  'word-too-old': 'word-cu',
  'too-old': 'word-cu',
  'not-in-word': 'ngoai-word',
  'read-failed': 'word-khong-trao',
  'write-failed': 'word-khong-sua',
  'select-failed': 'word-khong-den-cho',
  'caret-unknown': 'khong-ro-con-tro',
  'search-open': 'hop-tim-kiem-mo',
  'no-access': 'word-khong-cho-doc',
  stopped: 'da-dung',
  internal: 'loi-ben-trong',
};

/** The code of a failure for a person; one without a name of its own stands as it is. */
export function codeForPeople(code: string): string {
  return names[code] ?? code;
}
