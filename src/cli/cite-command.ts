import { InstrumentSearch } from '../catalogue/search';
import { cite } from '../citation/cite';
import { citeEntry } from '../report/citations';
import { citeText } from '../report/citations-text';
import { citationStyleOf } from '../rules/reading/citation-style';
import type { Arguments } from './arguments';
import { today } from './options';
import { registryOf } from './registry';
import { deliver, mindSources } from './output';
import { paintFor, sayWrong } from './terminal';

/** `the-thuc cite`: the citation for a number, or for a loose or faulty reference, 0; 2 where no instrument is recognised. */
export function citeCommand(asked: Arguments): number {
  mindSources(asked, []);
  const registry = registryOf(asked.catalogue);
  const search = new InstrumentSearch(registry.instruments);
  const style = citationStyleOf(asked.system);
  const cited = cite(asked.paths.join(' '), { registry, search, style, asOf: asked.asOf ?? today() });
  const recognised = cited.full !== null;
  if (!recognised) for (const problem of cited.problems) sayWrong(problem);
  if (asked.format === 'json') deliver(asked, `${JSON.stringify(citeEntry(cited), null, 2)}\n`);
  else if (recognised) deliver(asked, citeText(cited, paintFor(asked.output === null)));
  return recognised ? 0 : 2;
}
