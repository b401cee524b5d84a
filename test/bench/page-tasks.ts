import type { Page } from 'playwright-core';

/** What of Chromium's trace events is used here: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  /** Microseconds: when it began, how long it took by the clock and of the processor's time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/** A look at what the page's thread was about: for how many microseconds, and whether that was another's work. */
interface Sample {
  readonly at: number;
  readonly time: number;
  readonly foreign: boolean;
}

/**
 * The tasks of the page's own thread while something is done, the longest first, in milliseconds of processor time: the
 * clock would count what other programs of the machine take. What the script `besides` and the test's own questions to
 * the page take is left out.
 */
export async function tasksOf(
  page: Page,
  doing: () => Promise<void>,
  besides: string | null = null,
): Promise<readonly number[]> {
  const events = await traced(page, doing);
  const mine = events.filter(ofPageThread(events));
  const samples = mine
    .filter(({ name }) => name === 'Profile')
    .flatMap((profile) => samplesIn(profile, events, besides ?? ' '));
  const profiling = mine.filter(({ name }) => name === 'CpuProfiler::StartProfiling');
  return mine
    .filter((task) => task.name.endsWith('RunTask') && !profiling.some((it) => isWithin(it.ts, task)))
    .map((task) => Math.round(((task.tdur ?? task.dur ?? 0) * ownShare(task, samples)) / 1000))
    .sort((a, b) => b - a);
}

function ownShare(task: TraceEvent, samples: readonly Sample[]): number {
  const within = samples.filter(({ at }) => isWithin(at, task));
  const sum = (them: readonly Sample[]) => them.reduce((all, { time }) => all + time, 0);
  const others = sum(within.filter(({ foreign }) => foreign));
  return others === 0 ? 1 : 1 - others / sum(within);
}

async function traced(page: Page, doing: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.cpu_profiler'] },
  });
  await doing();
  const complete = new Promise<void>((done) => {
    session.once('Tracing.tracingComplete', () => {
      done();
    });
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

function ofPageThread(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const names = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const pages = new Set(names.map(threadOf));
  return (event) => pages.has(threadOf(event));
}

/** The samples of a profile, whose chunks are told by a thread of their own. */
function samplesIn(profile: TraceEvent, events: readonly TraceEvent[], besides: string): readonly Sample[] {
  const chunks = events
    .filter(({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid)
    .map(({ args }) => args?.data ?? {});
  const nodes = new Map<number, ProfileNode>();
  for (const node of chunks.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? [])) nodes.set(node.id, node);
  const isForeign = (node: ProfileNode | undefined): boolean => {
    if (node === undefined) return false;
    const { url = '', functionName } = node.callFrame;
    // What Playwright asks of a page is one script without an address.
    if (url.endsWith(besides) || (url === '' && functionName === 'evaluate')) return true;
    return node.parent !== undefined && isForeign(nodes.get(node.parent));
  };
  const foreign = new Set([...nodes.values()].filter(isForeign).map(({ id }) => id));
  const seen = chunks.flatMap(({ cpuProfile }) => cpuProfile?.samples ?? []);
  const deltas = chunks.flatMap(({ timeDeltas }) => timeDeltas ?? []);
  let at = profile.args?.data?.startTime ?? 0;
  return seen.map((node, i) => {
    at += deltas[i] ?? 0;
    return { at, time: deltas[i + 1] ?? 0, foreign: foreign.has(node) };
  });
}

function isWithin(at: number, { ts, dur = 0 }: TraceEvent): boolean {
  return ts <= at && at <= ts + dur;
}
