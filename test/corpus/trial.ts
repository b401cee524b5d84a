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

/** What the product says of it. */
export interface Heard {
  /** Findings that the correct draft had not. */
  readonly fresh: readonly Finding[];
  /** Those in the component that has the fault. */
  readonly right: readonly Finding[];
  /** New errors in other components. */
  readonly astray: readonly Finding[];
  /** A safe fix is offered for one of `right`. */
  readonly fixable: boolean;
}

/** What is said, and what is left after the fixing. */
export interface Outcome extends Heard {
  /** What the fixing left or broke; empty where it mended. */
  readonly harm: readonly string[];
}

/** The correct drafts that faults are put into. */
export const specs = drafts.map(specOf);

const written = specs.map((spec) => JSON.stringify(spec));

/** A fault in up to `count` drafts far from each other in the list, each by another writer. */
export function trialsOf(fault: Fault, seed: number, count = 2): readonly Trial[] {
  const apt = specs.flatMap((spec, i) => {
    const faulty = fault.apply(spec);
    return faulty === null || JSON.stringify(faulty) === written[i] ? [] : [{ spec, faulty }];
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

/** What is said of the fault, and whether the fixing mends it without harm. */
export async function outcomeOf(trial: Trial): Promise<Outcome> {
  const { before, bytes, after, ...heard } = await comparedOf(trial);
  return { ...heard, harm: harmOf(bytes, after, before) };
}

/** What is said of the fault; nothing is fixed. */
export async function heardOf(trial: Trial): Promise<Heard> {
  const { fresh, right, astray, fixable } = await comparedOf(trial);
  return { fresh, right, astray, fixable };
}

interface Compared extends Heard {
  readonly before: Judged;
  readonly bytes: Uint8Array;
  readonly after: Judged;
}

async function comparedOf({ fault, spec, faulty, writer }: Trial): Promise<Compared> {
  const before = await soundOf(spec, writer);
  const bytes = await writer.write(faulty);
  const after = judge(bytes);
  const fresh = after.findings.filter((it) => !before.findings.some((old) => about(old) === about(it)));
  const isRight = ({ component }: Finding) => fault.components.includes(component);
  const right = fresh.filter(isRight);
  const fixable = right.some(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  const astray = fresh.filter((it) => it.severity === 'error' && !isRight(it));
  return { before, bytes, after, fresh, right, astray, fixable };
}

const sound = new Map<string, Promise<Judged>>();

/** A correct draft as judged; many faults stand in the same one. */
export function soundOf(spec: Spec, writer: Writer): Promise<Judged> {
  const key = `${writer.name}\n${spec.name}`;
  const known = sound.get(key) ?? writer.write(spec).then(judge);
  sound.set(key, known);
  return known;
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
export function componentsOf({ fresh }: Heard): readonly Component[] {
  return [...new Set(fresh.map(({ component }) => component))];
}
