import { builtInClauses } from '../../src/clauses/built-in';
import { emptyFilling, fillClause } from '../../src/clauses/fill';
import type { CheckResult } from '../../src/check/check';
import { placeholder } from '../../src/text/placeholder';
import { sameTone } from '../../src/text/tone';
import { judgedWith, scenesOf } from './drafts';
import { sampleFilling } from './sample';

const { clauses } = builtInClauses;
const byId = clauses.map((clause) => [clause.id, clause] as const);

function told({ findings }: CheckResult): readonly string[] {
  return findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

const scenes = new Map(clauses.flatMap(scenesOf).map((it) => [`${it.party ? 'hd05' : 'nd30'} ${it.kind}`, it]));

test.each([...scenes])('the document around is clean: %s', (_, scene) => {
  expect(told(judgedWith(null, [], scene))).toEqual([]);
});

describe.each(byId)('%s', (_, clause) => {
  const scenes = scenesOf(clause).map((scene) => [scene.party ? 'hd05' : 'nd30', scene.kind, scene] as const);

  test.each(scenes)('filled, nothing is said of it: %s %s', (_system, _kind, scene) => {
    const lines = fillClause(clause, sampleFilling(clause, scene.party), scene.party ? 'new' : 'old');
    const judged = judgedWith(
      clause,
      lines.map(({ text }) => text),
      scene,
    );
    expect(told(judged)).toEqual([]);
    expect(judged.anatomy).toMatchObject({ kind: scene.kind, system: scene.party ? 'hd05' : 'nd30' });
  });

  test.each(scenes.slice(0, 1))('unfilled, its slots are told and nothing else: %s %s', (_system, _kind, scene) => {
    const lines = fillClause(clause, emptyFilling, scene.party ? 'new' : 'old').map(({ text }) => text);
    const judged = judgedWith(clause, lines, scene);
    const others = told(judged).filter((it) => !it.startsWith('warning chung/noi-dung/cho-con-trong'));
    expect(others).toEqual([]);
    const marks = sameTone(lines.join('\n').toLowerCase());
    const unfilled = judged.findings.filter(({ rule }) => rule === 'chung/noi-dung/cho-con-trong');
    const places = clause.slots.reduce((sum, { placeholder: it }) => sum + marks.split(placeholder(it)).length - 1, 0);
    expect(unfilled).toHaveLength(places);
    expect(judged.readyToSign).toBe(clause.slots.length === 0);
  });
});
