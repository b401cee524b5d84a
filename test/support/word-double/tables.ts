import { ClientObject, made, type Batch } from './batch';
import { blankParagraph, tableAround } from './blocks';
import { DoubleError } from './errors';

/** A `Word.Table` of the body, known by a paragraph in it. */
export class Table extends ClientObject {
  constructor(
    batch: Batch,
    private readonly member: () => number,
    private readonly paragraphOf: (id: () => number) => object,
  ) {
    super(batch);
  }

  /** A new paragraph outside of the table. */
  insertParagraph(text: string, place: string): object {
    if (text !== '' || (place !== 'Before' && place !== 'After')) throw new DoubleError('InvalidArgument', place);
    let id: number | null = null;
    this.batch.add(() => {
      const { document } = this.batch;
      const around = tableAround(document.bytes, document.indexOf('body', this.member()));
      if (around === null) throw new DoubleError('ItemNotFound');
      const where = place === 'Before' ? 'before' : 'after';
      const paragraph = around[where === 'before' ? 0 : 1];
      const expect = document.draft.paragraphs[paragraph]?.text ?? '';
      const blocks = [blankParagraph];
      document.write({ kind: 'insertBlock', part: 'body', paragraph, where, outside: true, expect, blocks });
      id = document.idsOf('body')[where === 'after' ? paragraph + 1 : paragraph] ?? null;
    });
    return this.paragraphOf(() => {
      if (id === null) throw new DoubleError('InvalidObjectPath');
      return id;
    });
  }

  delete(): void {
    this.batch.add(() => {
      this.batch.document.removeTable(this.member());
    });
  }

  protected loadable() {
    return {};
  }
}

/** The table around a paragraph of the body. */
export function tableOf(batch: Batch, member: () => number, paragraphOf: (id: () => number) => object): Table {
  return made(batch, 'Table', new Table(batch, member, paragraphOf));
}
