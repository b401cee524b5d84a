import { unzipSync } from 'fflate';
import type { Component } from '../../src/anatomy/model';
import { fixAll } from '../../src/edits/fix-all';
import type { Finding } from '../../src/finding/model';
import { drafts } from './drafts';
import type { Fault } from './faults/fault';
import { type Judged, judge, told } from './judged';
import { specOf } from './phrasing';
import type { Spec } from './spec';
import { type Writer, writers } from './writers';

/** A fault in one draft by one writer. */
export interface Trial {
  readonly fault: Fault;
  readonly spec: Spec;
  readonly faulty: Spec;
  readonly writer: Writer;
}

/** What the product made of it. */
export interface Outcome {
  /** Findings that the correct draft had not. */
  readonly fresh: readonly Finding[];
  /** Those in the component that has the fault. */
  readonly right: readonly Finding[];
  /** New errors in other components. */
  readonly astray: readonly Finding[];
  /** A safe fix is offered for one of `right`. */
  readonly fixable: boolean;
  /** What the fixing left or broke; empty where it mended. */
  readonly harm: readonly string[];
}

const specs = drafts.map(specOf);

/** A fault in up to `count` drafts far from each other in the list, each by another writer. */
export function trialsOf(fault: Fault, seed: number, count = 2): readonly Trial[] {
  const apt = specs.flatMap((spec) => {
    const faulty = fault.apply(spec);
    return faulty === null || JSON.stringify(faulty) === JSON.stringify(spec) ? [] : [{ spec, faulty }];
  });
  const able = writers.filter((it) => fault.needs === undefined || it.letterhead === fault.needs);
  const step = (apt.length - 1) / Math.max(1, count - 1);
  const chosen = [...new Set(Array.from({ length: count }, (_, i) => Math.round(i * step)))];
  return chosen.flatMap((at, i) => {
    const pair = apt[at];
    const writer = able[(seed + i * 3) % able.length];
    return pair === undefined || writer === undefined ? [] : [{ fault, ...pair, writer }];
  });
}

export async function outcomeOf({ fault, spec, faulty, writer }: Trial): Promise<Outcome> {
  const before = judge(await writer.write(spec));
  const bytes = await writer.write(faulty);
  const after = judge(bytes);
  const fresh = after.findings.filter((it) => !before.findings.some((old) => about(old) === about(it)));
  const isRight = ({ component }: Finding) => fault.components.includes(component);
  const right = fresh.filter(isRight);
  const fixable = right.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  const astray = fresh.filter((it) => it.severity === 'error' && !isRight(it));
  return { fresh, right, astray, fixable, harm: harmOf(bytes, after, before) };
}

function about({ rule, component }: Finding): string {
  return `${rule} ${component}`;
}

/** Fixes everything safe, twice, and says what is amiss afterwards. */
function harmOf(bytes: Uint8Array, after: Judged, before: Judged): string[] {
  const fixed = fixAll(bytes, judge);
  const { findings } = fixed.judged;
  const known = new Set(after.findings.map(about));
  const promised = after.findings.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  const left = promised.filter((it) => findings.some((now) => about(now) === about(it)));
  const brought = findings.filter((it) => !known.has(about(it)));
  const again = fixAll(fixed.bytes, judge);
  const sound = new Set(textsOf(before));
  const now = new Set(textsOf(fixed.judged));
  const touched = textsOf(after).filter((text) => sound.has(text) && !now.has(text));
  return [
    ...left.map((it) => `left: ${told(it)}`),
    ...brought.map((it) => `brought: ${told(it)}`),
    ...touched.map((text) => `words that were right are gone: ${text}`),
    ...(Buffer.compare(again.bytes, fixed.bytes) === 0 ? [] : ['a second run changes something']),
    ...membersChanged(bytes, fixed.bytes).map((name) => `member changed: ${name}`),
  ];
}

function textsOf({ draft }: Judged): readonly string[] {
  return draft.paragraphs.map(({ label, text }) => (label === '' ? text : `${label} ${text}`).normalize('NFC'));
}

/** Members of the zip that differ, save those that hold words and page numbers. */
function membersChanged(one: Uint8Array, other: Uint8Array): string[] {
  const [old, now] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => {
    if (/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)) return false;
    const [a, b] = [old[name], now[name]];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}

/** The components of new findings, for the tables. */
export function componentsOf({ fresh }: Outcome): readonly Component[] {
  return [...new Set(fresh.map(({ component }) => component))];
}
