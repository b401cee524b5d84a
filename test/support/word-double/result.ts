import type { Batch } from './batch';
import { DoubleError } from './errors';

/** A `ClientResult`: its value is there after the sync. */
export class Result<Value = string> {
  private answer: { readonly value: Value } | null = null;

  constructor(batch: Batch, ask: () => Value) {
    batch.add(() => {
      this.answer = { value: ask() };
    });
  }

  get value(): Value {
    if (this.answer === null) throw new DoubleError('ValueNotLoaded');
    return this.answer.value;
  }
}
