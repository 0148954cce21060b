/**
 * Reads a browser trace for the time one script holds the page's main thread. Calls, evaluations and event listeners come
 * as events that name the script. What runs after an `await` comes as a run of microtasks that names nobody: the load pages
 * use no promises, so those are the script's too.
 */

/** What has to be recorded: calls and evaluations, the tasks of the main thread, microtasks. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
/** To see in which functions the time goes; it makes everything slower. */
export const PROFILER = 'disabled-by-default-v8.cpu_profiler';

interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: CallFrame;
}

/** As the browser writes it; times are µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor alone. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly type?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

/** The script's time within one task of the main thread, which nothing of the page can interrupt. */
export interface Hold {
  /** µs on the trace's clock. */
  readonly start: number;
  readonly ms: number;
  /** The part of it that was spent on the processor: the rest, other programs had. */
  readonly cpuMs: number;
}

export interface Reading {
  readonly holds: readonly Hold[];
  /** Each evaluation of the script, a part of one of the holds. */
  readonly evaluations: readonly Hold[];
  /** When the tasks began that told the page of an input. */
  readonly inputs: readonly number[];
  /** How many events and samples are the script's. */
  readonly events: number;
  /** Where the profiler's samples fell, most first: function of the script and what it called. */
  readonly where: readonly { readonly what: string; readonly ms: number }[];
}

interface Sample {
  readonly what: string;
  readonly ms: number;
}

export function readTrace(events: readonly TraceEvent[], script: string): Reading {
  const samples = samplesOf(events, script);
  const isOurs = ({ name, args }: TraceEvent) => name === 'RunMicrotasks' || args.data?.url?.endsWith(script);
  const holds: Hold[] = [];
  const evaluations: Hold[] = [];
  const inputs: number[] = [];
  let count = samples.length;
  for (const { pid, tid } of events.filter(isMainThread)) {
    const here = events.filter((event) => event.pid === pid && event.tid === tid && event.dur !== undefined);
    const ours = here.filter(isOurs);
    const tasks = outermost(here.filter(({ name }) => name === 'RunTask'));
    const dispatched = here.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
    count += ours.length;
    holds.push(...perTask(outermost(ours), tasks));
    evaluations.push(...ours.filter(({ name }) => name === 'EvaluateScript').map((event) => hold(event.ts, [event])));
    inputs.push(...tasks.filter((task) => dispatched.some(({ ts }) => holdsTime(task, ts))).map(({ ts }) => ts));
  }
  return {
    holds: holds.sort((a, b) => a.start - b.start),
    evaluations,
    inputs: inputs.sort((a, b) => a - b),
    events: count,
    where: whereOf(samples),
  };
}

function isMainThread({ name, args }: TraceEvent): boolean {
  return name === 'thread_name' && args.name === 'CrRendererMain';
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function holdsTime(event: TraceEvent, time: number): boolean {
  return event.ts <= time && time <= endOf(event);
}

/** Events that lie in no other one. Events of a thread are nested, never half over each other. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...events]
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((event) => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}

function perTask(ours: readonly TraceEvent[], tasks: readonly TraceEvent[]): readonly Hold[] {
  const byTask = new Map<number, TraceEvent[]>();
  let next = 0;
  for (const event of ours) {
    let task = tasks[next];
    for (; task && endOf(task) < event.ts; task = tasks[next]) next += 1;
    const start = task && holdsTime(task, event.ts) ? task.ts : event.ts;
    byTask.set(start, [...(byTask.get(start) ?? []), event]);
  }
  return [...byTask].map(([start, parts]) => hold(start, parts));
}

function hold(start: number, parts: readonly TraceEvent[]): Hold {
  return {
    start,
    ms: total(parts, ({ dur = 0 }) => dur),
    cpuMs: total(parts, ({ dur = 0, tdur = dur }) => tdur),
  };
}

function total(events: readonly TraceEvent[], of: (event: TraceEvent) => number): number {
  return events.reduce((sum, event) => sum + of(event), 0) / 1000;
}

/** The samples taken while a function of the script was running or waiting for what it had called. */
function samplesOf(events: readonly TraceEvent[], script: string): readonly Sample[] {
  const profiles = new Map<string, Map<number, ProfileNode>>();
  return events
    .filter(({ name }) => name === 'ProfileChunk')
    .flatMap(({ pid, id, args: { data } }) => {
      const nodes = profiles.get(`${pid} ${id}`) ?? new Map<number, ProfileNode>();
      profiles.set(`${pid} ${id}`, nodes);
      for (const node of data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      return (data?.cpuProfile?.samples ?? []).flatMap((leaf, index) => {
        const what = functionAt(nodes, leaf, script);
        return what === undefined ? [] : [{ what, ms: (data?.timeDeltas?.[index] ?? 0) / 1000 }];
      });
    });
}

/** The innermost function of the script on the stack and, where that is another, the one that was running. */
function functionAt(nodes: ReadonlyMap<number, ProfileNode>, leaf: number, script: string): string | undefined {
  const running = nodes.get(leaf)?.callFrame.functionName;
  for (let node = nodes.get(leaf); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    const { functionName, url, lineNumber = 0, columnNumber = 0 } = node.callFrame;
    if (!url?.endsWith(script)) continue;
    const ours = `${functionName || '(anonymous)'} ${lineNumber + 1}:${columnNumber + 1}`;
    return node.id === leaf ? ours : `${ours} > ${running}`;
  }
  return undefined;
}

function whereOf(samples: readonly Sample[]): Reading['where'] {
  const sums = new Map<string, number>();
  for (const { what, ms } of samples) sums.set(what, (sums.get(what) ?? 0) + ms);
  return [...sums]
    .map(([what, ms]) => ({ what, ms: Math.round(ms * 100) / 100 }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 12);
}
