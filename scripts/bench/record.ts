/** Records what the page's process does, through the browser's debugger. */
import type { CDPSession } from 'playwright-core';
import { CATEGORIES, PROFILER, type Reading, readTrace, type TraceEvent } from './trace.ts';

const READ_AT_ONCE = 1 << 20;

export interface Recorder {
  readonly session: CDPSession;
  /** How the content script is named in a trace, after the extension's own address. */
  readonly script: string;
  /** Whether the profiler takes samples too. */
  readonly profiling: boolean;
}

/** What the content script did to the page's main thread while `act` ran. */
export async function record({ session, script, profiling }: Recorder, act: () => Promise<unknown>): Promise<Reading> {
  const includedCategories = profiling ? [...CATEGORIES, PROFILER] : CATEGORIES;
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories, excludedCategories: ['*'], recordMode: 'recordAsMuchAsPossible' },
  });
  // The profiler sets itself up when a script next runs: not in ours.
  if (profiling) await session.send('Runtime.evaluate', { expression: '0' });
  await act();
  const complete = new Promise<{ readonly stream?: string; readonly dataLossOccurred: boolean }>((resolve) =>
    session.once('Tracing.tracingComplete', resolve),
  );
  await session.send('Tracing.end');
  const { stream, dataLossOccurred } = await complete;
  if (stream === undefined || dataLossOccurred) throw new Error('浏览器的记录不全（the trace has gaps）');
  const { traceEvents } = JSON.parse(await readStream(session, stream)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents, script);
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  const chunks: Buffer[] = [];
  for (let over = false; !over; ) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: READ_AT_ONCE });
    chunks.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    over = eof;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(chunks).toString('utf8');
}
