import { paragraphsIn } from '../../../src/draft/walk';
import { commentsOf, paragraphAround, withComments, withoutComments, wordsOf } from '../../../src/edits/comments';
import { descendants } from '../../../src/ooxml/find';
import type { Element } from '../../../src/ooxml/model';
import { openPackage, type Package } from '../../../src/ooxml/package';
import { ClientObject, made, type Batch } from './batch';
import { spanOf, type DoubleDocument, type LiveRange } from './document';
import { DoubleError } from './errors';
import { rangeOf, type Range } from './ranges';

/** The comments of the body: a `Word.CommentCollection`. */
export function commentsIn(batch: Batch): object {
  return made(batch, 'CommentCollection', new Comments(batch));
}

class Comments extends ClientObject {
  get items(): object[] {
    return this.read('items') as object[];
  }

  protected loadable() {
    const bring = (names: readonly string[]) => () => {
      const comments = elementsIn(openPackage(this.batch.document.bytes)).map((element) => {
        const comment = new Comment(this.batch, element.attribute('w:id') ?? '');
        for (const name of names) comment.loadNow(name);
        return made(this.batch, 'Comment', comment);
      });
      this.loaded.set('items', comments);
      return comments;
    };
    return { items: bring([]), 'items/id': bring(['id']), 'items/content': bring(['content']) };
  }
}

class Comment extends ClientObject {
  constructor(
    batch: Batch,
    private readonly key: string,
  ) {
    super(batch);
  }

  get id(): string {
    return this.read('id') as string;
  }

  get content(): string {
    return this.read('content') as string;
  }

  get replies(): object {
    return made(this.batch, 'CommentReplyCollection', new Replies(this.batch, () => this.now()));
  }

  getRange(): Range {
    const live = (): LiveRange => {
      const { document } = this.batch;
      const id = document.idsOf('body')[placeOf(openPackage(document.bytes), this.key)];
      if (id === undefined) throw new DoubleError('ItemNotFound');
      return document.rangeAt('body', id, 0, document.textOf('body', id).length);
    };
    return rangeOf(this.batch, live);
  }

  delete(): void {
    this.batch.add(() => {
      const { document } = this.batch;
      const file = openPackage(document.bytes);
      document.annotate(withoutComments(file, [this.now()]));
      if (elementsIn(openPackage(document.bytes)).length === 0)
        document.cleanings.push(`comments ${document.tracking}`);
    });
  }

  protected loadable() {
    return { id: () => this.key, content: () => wordsOf(this.now()) };
  }

  private now(): Element {
    const found = elementsIn(openPackage(this.batch.document.bytes)).find((it) => it.attribute('w:id') === this.key);
    if (found === undefined) throw new DoubleError('ItemNotFound');
    return found;
  }
}

class Replies extends ClientObject {
  constructor(
    batch: Batch,
    private readonly comment: () => Element,
  ) {
    super(batch);
  }

  get items(): object[] {
    return this.read('items') as object[];
  }

  protected loadable() {
    const bring = () => {
      const count = this.batch.document.answered.has(wordsOf(this.comment())) ? 1 : 0;
      const items = Array.from({ length: count }, () => ({}));
      this.loaded.set('items', items);
      return items;
    };
    return { items: bring, 'items/id': bring };
  }
}

/** `Range.insertComment`: refused by some Words whatever the document is (office-js #6746). */
export function insertComment(document: DoubleDocument, live: LiveRange, text: string): void {
  if (document.failures.comment !== null) throw new DoubleError(document.failures.comment);
  const { part, id } = live;
  const { start, end } = spanOf(live);
  if (part !== 'body' || start >= end) throw new DoubleError('InvalidArgument');
  const paragraph = document.textOf(part, id);
  const span = { part, paragraph: document.indexOf(part, id), start, end } as const;
  document.annotate(withComments(document.bytes, [{ span, expect: paragraph.slice(start, end), paragraph, text }]));
}

function elementsIn(file: Package): readonly Element[] {
  const root = commentsOf(file)?.root;
  return root?.children.filter(({ name }) => name === 'w:comment') ?? [];
}

function placeOf(file: Package, key: string): number {
  const root = file.xml(file.mainPart)?.root;
  if (root === undefined) return -1;
  const mark = [...descendants(root)].find((it) => it.name === 'w:commentReference' && it.attribute('w:id') === key);
  const paragraph = mark === undefined ? null : paragraphAround(mark);
  return paragraph === null ? -1 : paragraphsIn(root).indexOf(paragraph);
}
