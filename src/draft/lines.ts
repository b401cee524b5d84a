import { type ReadBox } from './boxes';
import { type DrawnLine, type Section } from './model';
import { type ReadParagraph } from './paragraphs';
import { type Tables } from './tables';

/** What lines are looked for in. */
export interface LineSources {
  readonly read: readonly ReadParagraph[];
  readonly boxes: readonly ReadBox[];
  readonly furniture: readonly (readonly ReadParagraph[])[];
  readonly sections: readonly Section[];
  readonly tables: Tables;
}

export function linesOf(_sources: LineSources): readonly DrawnLine[] {
  return [];
}
