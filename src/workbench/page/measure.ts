/** Heights and lines of what has been laid out, read from the page. Pixels come in, points go out. */
export interface MeasuredElement {
  readonly height: number;
  /** How far below the element's head each line of text begins. */
  readonly lines: readonly number[];
}

/** Measures a block; `point` is the length of a point on the screen in pixels. Only a lone paragraph has lines. */
export function measure(element: HTMLElement, point: number): MeasuredElement {
  const { top, height } = element.getBoundingClientRect();
  const isParagraph = element.firstElementChild?.hasAttribute('data-at') === true;
  const lines = isParagraph ? linesIn(element).map((line) => (line - top) / point) : [];
  return { height: height / point, lines };
}

/** Tops of the lines of text in an element, in pixels of the window, half of the leading above them included. */
function linesIn(element: HTMLElement): readonly number[] {
  const rows: { top: number; bottom: number }[] = [];
  for (const { top, bottom, width } of textsIn(element).flatMap(({ node }) => rectsOf(node))) {
    const last = rows.at(-1);
    if (width === 0) continue;
    if (last === undefined || top >= last.bottom - 1) rows.push({ top, bottom });
    else if (bottom > last.bottom && top <= last.top) rows[rows.length - 1] = { top, bottom };
  }
  return rows.map(({ top, bottom }, i) => {
    const before = rows[i - 1];
    const leading = before === undefined ? 0 : top - before.top - (bottom - top);
    return top - Math.max(0, leading / 2);
  });
}

/** Offset in the paragraph's text of the first character of a line. */
export function offsetOfLine(element: HTMLElement, line: number): number {
  const top = linesIn(element)[line] ?? Infinity;
  const texts = textsIn(element);
  const length = texts.reduce((sum, { node }) => sum + node.length, 0);
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (topAt(texts, middle) >= top - 1) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface TextAt {
  readonly node: Text;
  /** Offset of its first character in the paragraph. */
  readonly start: number;
}

function textsIn(element: HTMLElement): readonly TextAt[] {
  return [...element.querySelectorAll<HTMLElement>('[data-start]')].flatMap((span) => {
    const node = span.firstChild;
    return node instanceof Text ? [{ node, start: Number(span.dataset.start) }] : [];
  });
}

function topAt(texts: readonly TextAt[], offset: number): number {
  const holder = texts.findLast(({ start }) => start <= offset);
  if (holder === undefined) return -Infinity;
  const at = Math.min(offset - holder.start, holder.node.length - 1);
  return rectsOf(holder.node, at, at + 1)[0]?.top ?? -Infinity;
}

function rectsOf(node: Text, from = 0, to = node.length): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}
