import { rules } from '../rules';

/** What each rule stands on, letter for letter, by rule; a page gets it as data, apart from the rules. */
export const quotations: Readonly<Record<string, string>> = Object.fromEntries(
  rules.flatMap(({ id, basis }) => (basis === null ? [] : [[id, basis.quote]])),
);
