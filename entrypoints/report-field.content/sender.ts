import { isOrphaned, send } from '../../messaging/client.ts';
import type { Report } from '../../messaging/protocol.ts';
import type { FoundReport } from '../../page/find-reports.ts';

export interface Sender {
  /** The writer changed the text: keep it. */
  typed(): void;
  /** Say again what stands in the field. */
  announce(): void;
  stop(): void;
}

/** The background may have been stopped between two keys: the same text is sent again until it is acknowledged. */
const RETRY = [50, 200, 500, 1000, 2000];

/** One message in flight, the latest text wins, nothing is forgotten until it is acknowledged. */
export function createSender(
  report: FoundReport,
  lifetime: string,
  nextNumber: () => number,
  orphaned: () => void,
): Sender {
  let cause: Report['cause'] | undefined;
  let flying = false;
  let stopped = false;
  let known = textOf(report);
  const touched = report.boxes.some(({ handle }) => handle.touched);

  async function fly(): Promise<void> {
    if (flying || stopped || !cause) return;
    flying = true;
    for (let failures = 0; cause && !stopped; ) {
      const now: Report = { ...asReport(report), lifetime, sequence: nextNumber(), cause };
      cause = undefined;
      try {
        await send('report.text', now);
        failures = 0;
      } catch {
        if (isOrphaned()) {
          stopped = true;
          orphaned();
          break;
        }
        cause = cause === 'typed' || now.cause === 'typed' ? 'typed' : 'found';
        await new Promise((resolve) => setTimeout(resolve, RETRY[Math.min(failures, RETRY.length - 1)]));
        failures += 1;
      }
    }
    flying = false;
  }

  return {
    typed() {
      const text = textOf(report);
      if (text === known) return;
      known = text;
      cause = 'typed';
      void fly();
    },
    announce() {
      cause ??= touched ? 'typed' : 'found';
      void fly();
    },
    stop() {
      stopped = true;
    },
  };
}

function textOf(report: FoundReport): string {
  return report.boxes.map(({ handle }) => handle.read()).join('\u0000');
}

function asReport(report: FoundReport): Omit<Report, 'lifetime' | 'sequence' | 'cause'> {
  return {
    key: report.key,
    path: location.pathname.slice(0, 2000),
    pageTitle: document.title.slice(0, 300),
    boxes: report.boxes.map(({ label, handle, limit }) => ({
      label,
      text: handle.read(),
      editor: handle.editor,
      readOnly: handle.readOnly,
      ...(limit === undefined ? {} : { limit }),
    })),
  };
}
