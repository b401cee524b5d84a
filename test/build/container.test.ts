import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** No container engine is at hand: the file is read as one would, as far as a reading goes. */
const root = resolve(__dirname, '../..');
const lines = readFileSync(join(root, 'docs/cai-dat/Containerfile'), 'utf8')
  .replaceAll(/\\\n\s*/gu, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const steps = lines.map((line) => {
  const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/u.exec(line) ?? [];
  return { name, rest };
});
const named = (name: string): readonly string[] => steps.filter((step) => step.name === name).map(({ rest }) => rest);

test('every line is an instruction that container files have', () => {
  const known = ['FROM', 'ARG', 'WORKDIR', 'COPY', 'RUN', 'EXPOSE', 'VOLUME', 'HEALTHCHECK'];
  expect(lines.filter((line) => !known.includes(line.split(' ')[0] ?? ''))).toEqual([]);
  expect(steps[0]?.name).toBe('FROM');
});

test('images are named with their versions, and what is copied out of a stage is of one that is there', () => {
  const stages = named('FROM');
  expect(stages.filter((stage) => !/^[\w./-]+:\d[\w.-]*(?: AS \w+)?$/u.test(stage))).toEqual([]);
  const names = stages.flatMap((stage) => / AS (\w+)$/u.exec(stage)?.[1] ?? []);
  const copied = named('COPY').flatMap((rest) => /--from=(\w+)/u.exec(rest)?.[1] ?? []);
  expect(copied.length).toBeGreaterThan(0);
  expect(copied.filter((name) => !names.includes(name))).toEqual([]);
});

test('what is copied from the repository is there, and every value that is used is declared in its stage', () => {
  const sources = named('COPY')
    .filter((rest) => !rest.startsWith('--from'))
    .flatMap((rest) => rest.split(' ').slice(0, -1));
  expect(sources).toContain('docs/cai-dat/nginx/the-thuc.conf');
  expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);

  let declared: string[] = [];
  const undeclared: string[] = [];
  for (const { name, rest } of steps) {
    if (name === 'FROM') declared = [];
    if (name === 'ARG') declared.push(rest.split('=')[0] ?? '');
    for (const [, used = ''] of rest.matchAll(/\$\{?([A-Z_]+)\}?/gu))
      if (!declared.includes(used)) undeclared.push(used);
  }
  expect(undeclared).toEqual([]);
});

test('it builds and serves what the repository does: the same command, the same folders, the same file of nginx', () => {
  const conf = readFileSync(join(root, 'docs/cai-dat/nginx/the-thuc.conf'), 'utf8');
  expect(named('RUN')).toContain('npm run build -- --env origin=$ORIGIN');
  expect(named('COPY')).toContain('--from=build /src/dist/$VARIANT /srv/the-thuc/$VARIANT');
  const changed = named('RUN').flatMap((rest) => /^sed -i "s#([^#]+)#/u.exec(rest)?.[1] ?? []);
  expect(changed).toEqual(['/srv/the-thuc/intranet']);
  expect(conf).toContain(`root ${changed[0]!};`);
  for (const kept of named('VOLUME'))
    expect(conf).toContain(kept === '/srv/the-thuc/co-quan' ? 'location /co-quan/' : `${kept}/`);
});
