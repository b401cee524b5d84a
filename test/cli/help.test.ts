import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { help } from '../../src/cli/help';

test('the page on the command line prints the help as it is', () => {
  const page = readFileSync(join(__dirname, '../../docs/dong-lenh.md'), 'utf8');
  expect(page).toContain(help.trim());
});
