import { fileNameIn } from '../../src/pane/draft-file';

test.each([
  ['C:\\Văn thư\\Công văn 12.docx', 'Công văn 12.docx'],
  ['/Users/hoa/50% kinh phí.docx', '50% kinh phí.docx'],
  ['https://so.sharepoint.com/tai-lieu/C%C3%B4ng%20v%C4%83n.docx?web=1', 'Công văn.docx'],
  ['https://so.sharepoint.com/100%.docx', '100%.docx'],
  ['', null],
  [null, null],
  [undefined, null],
])('%s is the file %s', (address, name) => {
  expect(fileNameIn(address)).toBe(name);
});
