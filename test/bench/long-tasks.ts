import { openBench, Workbench } from '../support/workbench';
import { longDraft } from './long-draft';

interface TraceEvent {
  readonly name: string;
  /** Processor time and time by the clock, in microseconds. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest tasks of the page's own thread on 100 pages in the built workbench, in milliseconds of processor time:
 * the clock would count what other programs of the machine take. Needs `npm run build` and Chromium.
 */
export async function benchLongTasks(): Promise<void> {
  const bench = await openBench();
  const it = await Workbench.in(bench);
  const say = async (what: string, doing: () => Promise<void>): Promise<void> => {
    const longest = (await tasksOf(it, doing)).slice(0, 5).map((task) => String(task).padStart(6));
    process.stdout.write(`${what.padEnd(24)}${longest.join('')}\n`);
  };
  await say('opening, first check', () => it.check('100.docx', longDraft(100)));
  await say('a card is opened', () => it.rows().first().click());
  await say('checked again', async () => {
    await it.page.keyboard.press('Control+Enter');
    await it.settled();
  });
  await say('one fix', async () => {
    await it.button(/^Sửa: /).click();
    await it.page.getByText('Đã sửa, chưa tải về').waitFor();
    await it.settled();
  });
  await bench.close();
}

async function tasksOf(it: Workbench, doing: () => Promise<void>): Promise<readonly number[]> {
  const session = await it.page.context().newCDPSession(it.page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
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
  const ofPages = new Set(events.filter(isPageThread).map(threadOf));
  return events
    .filter((event) => event.name.endsWith('RunTask') && ofPages.has(threadOf(event)))
    .map(({ tdur, dur }) => Math.round((tdur ?? dur ?? 0) / 1000))
    .sort((a, b) => b - a);
}

function isPageThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args?.name === 'CrRendererMain';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
