import type { PartName } from '../../../src/draft/model';
import { ClientObject, made, type Batch } from './batch';
import { fieldCodes } from './headers';

/** A `Word.FieldCollection` of a header. */
export function fieldsIn(batch: Batch, part: () => PartName): object {
  return made(batch, 'FieldCollection', new Fields(batch, part));
}

class Fields extends ClientObject {
  constructor(
    batch: Batch,
    private readonly part: () => PartName,
  ) {
    super(batch);
  }

  get items(): Field[] {
    return this.read('items') as Field[];
  }

  protected loadable() {
    return { 'items/code': () => this.bring() };
  }

  private bring(): Field[] {
    const part = this.part();
    const items = fieldCodes(this.batch.document.bytes, part).map((code) => {
      const field = new Field(this.batch, part, code);
      field.loadNow('code');
      return made(this.batch, 'Field', field);
    });
    this.loaded.set('items', items);
    return items;
  }
}

class Field extends ClientObject {
  constructor(
    batch: Batch,
    private readonly part: PartName,
    private readonly instruction: string,
  ) {
    super(batch);
  }

  get code(): string {
    return this.read('code') as string;
  }

  delete(): void {
    this.batch.add(() => {
      this.batch.document.dropFields(this.part);
    });
  }

  protected loadable() {
    return { code: () => this.instruction };
  }
}
