import { DoubleError } from './errors';
import { ClientObject, made, type Batch } from './batch';

/** `Word.Application`: documents that are opened beside the one that the add-in stands in. */
export function applicationOf(batch: Batch): object {
  return made(batch, 'Application', new DoubleApplication(batch));
}

class DoubleApplication extends ClientObject {
  protected loadable = () => ({});

  createDocument(base64 = ''): object {
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    return made(this.batch, 'DocumentCreated', new DoubleDocumentCreated(this.batch, bytes));
  }
}

class DoubleDocumentCreated extends ClientObject {
  constructor(
    batch: Batch,
    private readonly bytes: Uint8Array,
  ) {
    super(batch);
  }

  protected loadable = () => ({});

  open(): void {
    const { document } = this.batch;
    this.batch.add(() => {
      if (document.failures.open !== null) throw new DoubleError(document.failures.open);
      document.beside.push(this.bytes);
    });
  }
}
