import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recorded } from './record';

/** What a measurement has gained and lost since another, each by name. */
export interface Changes {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Compares what both know: a draft or a fault that is new is neither a gain nor a loss. */
export function changesSince(before: Recorded, now: Recorded): Changes {
  const all = [
    ...goldenChanges(before.golden, now.golden),
    // With other drafts the faults are put into other places: what is found there is no gain and no loss.
    ...(before.correct.drafts === now.correct.drafts ? countChanges('lỗi cấy', before.faults, now.faults) : []),
    ...recognitionChanges(before.recognised, now.recognised),
    ...silenceChanges(before.correct, now.correct),
  ];
  return {
    gained: all.filter(([sign]) => sign > 0).map(([, name]) => name),
    lost: all.filter(([sign]) => sign < 0).map(([, name]) => name),
  };
}

/** A gain (+1) or a loss (-1), by name. */
export type Change = readonly [sign: number, name: string];

/** The labelled drafts alone. */
export function goldenChanges(before: Recorded['golden'], now: Recorded['golden']): readonly Change[] {
  return Object.entries(now).flatMap(([name, draft]) => {
    const old = before[name];
    if (old === undefined) return [];
    const signed = (sign: number, what: string, list: readonly string[]): Change[] =>
      list.map((it) => [sign, `${name}: ${what} ${it}`]);
    const more = draft.faults > old.faults;
    return [
      ...signed(1, 'nay tìm thấy', without(old.missed, draft.missed)),
      ...(more ? [] : signed(-1, 'không còn tìm thấy', without(draft.missed, old.missed))),
      ...signed(1, 'hết báo nhầm', without(old.alarms, draft.alarms)),
      ...signed(-1, 'báo nhầm', without(draft.alarms, old.alarms).filter(isGrave)),
      ...(draft.recognised === old.recognised
        ? []
        : signed(draft.recognised ? 1 : -1, 'hệ, loại, ngày', [draft.recognised ? 'nay nhận đúng' : 'nhận sai'])),
    ];
  });
}

/** Advice that a label does not know is counted in the rule's precision, and is no loss of its own. */
function isGrave(alarm: string): boolean {
  return !alarm.startsWith('info ');
}

function countChanges(what: string, before: Recorded['faults'], now: Recorded['faults']): readonly Change[] {
  return Object.entries(now).flatMap(([name, [found, trials]]): Change[] => {
    const old = before[name];
    if (trials !== old?.[1] || found === old[0]) return [];
    return [[found - old[0], `${what} ${name}: ${old[0]}/${old[1]} → ${found}/${trials}`]];
  });
}

function recognitionChanges(before: Recorded['recognised'], now: Recorded['recognised']): readonly Change[] {
  return Object.entries(now).flatMap(([component, [found, missed, wrong]]): Change[] => {
    const old = before[component];
    if (old === undefined || found + missed < old[0] + old[1]) return [];
    const sign = old[1] + old[2] - missed - wrong;
    return sign === 0
      ? []
      : [[sign, `nhận ra ${component}: sót ${old[1]}, nhầm ${old[2]} → sót ${missed}, nhầm ${wrong}`]];
  });
}

function silenceChanges(before: Recorded['correct'], now: Recorded['correct']): readonly Change[] {
  if (before.drafts !== now.drafts) return [];
  const of = (what: string, old: number, current: number): Change[] =>
    old === current ? [] : [[current - old, `${what}: ${old} → ${current} trên ${now.drafts}`]];
  return [
    ...of('văn bản đúng im lặng', before.silent, now.silent),
    ...of('hệ, loại, ngày nhận đúng', before.recognised, now.recognised),
  ];
}

/** What is in one list and not in the other, each as often as it stands there. */
export function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((it) => {
    const at = left.indexOf(it);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Losses that somebody has explained: the loss by name, the reason in words. */
export function explained(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(__dirname, 'explained.json'), 'utf8')) as Record<string, string>;
}
