import { corpusTable, measureCorpus } from './corpus';
import { measure } from './measure';
import { table } from './tally';

void Promise.all([measure(), measureCorpus()]).then(([tally, corpus]) => {
  process.stdout.write(`${table(tally.list())}\n\n${corpusTable(corpus)}\n`);
});
