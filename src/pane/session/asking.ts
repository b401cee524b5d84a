import type { Caret, NewFile, Traces } from '../../host/host';
import { asked, type AroundPart } from './around';

/** What the host alone can tell or do beside the draft; null where it fails, which the pane then says. */
export class Asking {
  constructor(private readonly around: AroundPart) {}

  /** Where the author's cursor stands; null too when it stands nowhere. */
  caret(): Promise<Caret | null> {
    return this.asked((host) => host.caret());
  }

  /** The words that the author has selected. */
  selection(): Promise<readonly Caret[] | null> {
    return this.asked((host) => host.selection());
  }

  /** What the work on the draft has left in it. */
  traces(): Promise<Traces | null> {
    return this.asked((host) => host.traces());
  }

  /** Opens a new document in the host's way. */
  open(file: NewFile): Promise<'opened' | 'unable' | null> {
    return this.asked((host) => host.open(file));
  }

  private asked<Answer>(ask: (host: AroundPart['host']) => Promise<Answer>): Promise<Answer | null> {
    return asked(this.around, null, () => ask(this.around.host));
  }
}
