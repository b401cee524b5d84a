import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

/** What turns words into parts of a page or into code; the words of a document must meet none of it. */
const interprets =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|srcdoc|srcDoc|dangerouslySetInnerHTML|DOMParser|document\.write(?:ln)?|eval|new Function)\b(?!')/u;

test.each([
  'node.innerHTML = text;',
  '<p dangerouslySetInnerHTML={{ __html: text }} />',
  "node.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  "new Function('return ' + text)();",
])('%s is told', (line) => {
  expect(line).toMatch(interprets);
});

test('no words are ever interpreted as markup or code: one place names the parser that Office.js uses', () => {
  const files = readdirSync(src, { encoding: 'utf8', recursive: true }).filter((name) => /\.(?:tsx?|js)$/u.test(name));
  const told = files.flatMap((name) =>
    readFileSync(join(src, name), 'utf8')
      .split('\n')
      .filter((line) => interprets.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(told).toEqual(["pane/first-script.js: return sink === 'DOMParser parseFromString' ? text : null;"]);
});
