import { missing } from '../place';
import { defineRule, type Rule } from '../rule';
import { identity, type FormatDemand } from './format';
import { presenceExamples } from './shown';

/** A component that every document of these kinds carries. `name` completes the sentence “Không thấy …”. */
export function presenceRule(demand: Omit<FormatDemand, 'roles'> & { readonly name: string }): Rule<'thieu'> {
  return defineRule({
    ...identity(demand, presenceExamples(demand)),
    messages: { thieu: `Không thấy ${demand.name}.` },
    *check({ anatomy }) {
      if (anatomy.of(demand.component).length > 0) return;
      yield { message: 'thieu', place: missing(demand.component) };
    },
  });
}
