/** A value of a JSON text, and where it stands. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'plain'; readonly at: number; readonly value: string | number | boolean | null };

export interface JsonEntry {
  readonly key: string;
  readonly at: number;
  readonly value: JsonNode;
}

/** The text is no JSON: where it ceases to be, and why, as a Vietnamese clause. */
export class JsonFault extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

/** Nobody nests settings deeper. */
const deepest = 20;

/** Reads a JSON text with places and with keys that stand twice, which `JSON.parse` forgets. Throws JsonFault. */
export function readJson(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value(0);
  reader.end();
  return node;
}

/** The value as `JSON.parse` would give it; of a key that stands twice the last. */
export function plainOf(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
    case 'array':
      return node.items.map(plainOf);
    case 'plain':
      return node.value;
  }
}

const blanks = /[ \t\r\n]*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// eslint-disable-next-line no-control-regex -- what JSON does not allow inside quotation marks
const quoted = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): JsonNode {
    this.take(blanks);
    if (depth > deepest) this.fail('lồng quá sâu');
    const { at } = this;
    switch (this.text[at]) {
      case '{':
        return { kind: 'object', at, entries: this.list('}', () => this.entry(depth)) };
      case '[':
        return { kind: 'array', at, items: this.list(']', () => this.value(depth + 1)) };
      case '"':
        return { kind: 'plain', at, value: this.string() };
      case undefined:
        return this.fail('tệp hết giữa chừng');
      default:
        return { kind: 'plain', at, value: this.literal() };
    }
  }

  /** Nothing may follow. */
  end(): void {
    this.take(blanks);
    if (this.at < this.text.length) this.fail('thừa chữ sau dấu đóng cuối cùng');
  }

  private list<Item>(close: '}' | ']', item: () => Item): readonly Item[] {
    const items: Item[] = [];
    this.at++;
    if (this.sees(close)) return items;
    for (;;) {
      items.push(item());
      if (this.sees(close)) return items;
      if (!this.sees(',')) this.fail(`thiếu dấu “,” hoặc “${close}”`);
      this.take(blanks);
      if (this.text[this.at] === close) this.fail(`thừa dấu “,” trước “${close}”`);
    }
  }

  private entry(depth: number): JsonEntry {
    this.take(blanks);
    const { at } = this;
    if (this.text[at] !== '"') this.fail('tên trường phải đặt trong ngoặc kép thẳng');
    const key = this.string();
    if (!this.sees(':')) this.fail(`thiếu dấu “:” sau “${key}”`);
    return { key, at, value: this.value(depth + 1) };
  }

  private string(): string {
    const found = this.take(quoted);
    return found === ''
      ? this.fail('chữ trong ngoặc kép không khép, hoặc có ký tự không dùng được')
      : (JSON.parse(found) as string);
  }

  private literal(): number | boolean | null {
    const found = this.take(literal);
    return found === ''
      ? this.fail('không phải là một giá trị; chữ phải đặt trong ngoặc kép thẳng')
      : (JSON.parse(found) as number | boolean | null);
  }

  private sees(mark: string): boolean {
    this.take(blanks);
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private fail(message: string): never {
    throw new JsonFault(this.at, message);
  }
}
