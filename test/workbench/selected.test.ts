/** @jest-environment jsdom */
import { selectionOn, spansIn } from '../../src/workbench/page/selected';

/** Two paragraphs of the body, the second in two stretches and with a label; a header drawn on two sheets. */
function drawn(): HTMLElement {
  document.body.innerHTML = `<aside>ngăn bên</aside><div id="page">
    <div data-at="header:0/0"><span data-start="0">3</span></div>
    <div data-at="body/4"><span data-start="0">Kính gửi:</span></div>
    <div data-at="body/5"><span></span></div>
    <div data-at="body/6"><span>1.</span><span data-start="0">Giao Phòng </span><span data-start="11">Nội vụ.</span></div>
    <div data-at="header:0/0"><span data-start="0">3</span></div>
  </div>`;
  return document.querySelector<HTMLElement>('#page')!;
}

function rangeBetween(from: string, to: string): Range {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let begun = false;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const text = node.textContent ?? '';
    if (!begun && text.includes(from)) {
      range.setStart(node, text.indexOf(from));
      begun = true;
    }
    if (begun && text.includes(to)) {
      range.setEnd(node, text.indexOf(to) + to.length);
      return range;
    }
  }
  throw new Error(`“${from}” … “${to}” is not on the page`);
}

test.each([
  ['within one stretch', 'gửi', 'gửi', [['body', 4, 5, 8]]],
  ['over two stretches of one paragraph', 'Phòng', 'Nội', [['body', 6, 5, 14]]],
  [
    'over paragraphs, a blank one and a label between them',
    'gửi',
    'Giao',
    [
      ['body', 4, 5, 9],
      ['body', 6, 0, 4],
    ],
  ],
])('%s', (_, from, to, expected) => {
  const page = drawn();
  expect(
    spansIn(rangeBetween(from, to), page).map(({ part, paragraph, start, end }) => [part, paragraph, start, end]),
  ).toEqual(expected);
});

test('a header that is drawn on every sheet is one', () => {
  const page = drawn();
  const range = document.createRange();
  range.selectNodeContents(page);
  expect(spansIn(range, page).filter(({ part }) => part === 'header:0')).toHaveLength(1);
});

test('no words are selected by a cursor, nor by what is selected beside the page', () => {
  const page = drawn();
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  expect(selectionOn(page)).toBeNull();
  selection.collapse(page.querySelector('[data-start]')!.firstChild, 0);
  expect(selectionOn(page)).toBeNull();
  selection.selectAllChildren(document.querySelector('aside')!);
  expect(selectionOn(page)).toBeNull();
  selection.removeAllRanges();
  selection.addRange(rangeBetween('gửi', 'Giao'));
  expect(selectionOn(page)).toHaveLength(2);
});
