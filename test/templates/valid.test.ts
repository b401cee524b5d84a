import { templateIds } from '../../src/templates/model';
import { madeFor, thoseOf } from '../support/new-documents';
import { violationsOf } from '../support/validator';

/** The validator is a program of its own; a busy machine is slow to start it. */
jest.setTimeout(120_000);

test.each(templateIds)('%s: the Open XML SDK has nothing against it', async (id) => {
  for (const whom of thoseOf(id)) expect([whom, await violationsOf(madeFor(id, whom).bytes)]).toEqual([whom, []]);
});
