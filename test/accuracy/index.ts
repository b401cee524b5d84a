import { measure } from './measure';
import { table } from './tally';

void measure().then((tally) => {
  process.stdout.write(`${table(tally.list())}\n`);
});
