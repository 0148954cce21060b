import type { EditorHandle } from '../../editors/types.ts';
import { isOrphaned, send } from '../../messaging/client.ts';
import type { Report } from '../../messaging/protocol.ts';
import { pathOf } from '../../page/place.ts';
import { bearsSecrecyMark } from '../../page/secrecy.ts';

export interface FoundBox {
  readonly label: string;
  readonly handle: EditorHandle;
  /** Most characters it takes, by itself or by the words beside it (限5000字). */
  readonly limit: number | undefined;
}

/** One report on the page: a box of its own, or several section boxes of one form. */
export interface FoundReport {
  readonly key: string;
  readonly boxes: readonly FoundBox[];
}

export interface Sender {
  /** The writer changed the text: keep it. */
  typed(): void;
  /** Has what was typed brought onto the disk itself, unless it is there. */
  secure(): void;
  /** Say again what stands in the field. */
  announce(): void;
  /** Says again what stands in the field where a box was locked or unlocked since it was said. */
  sayIfLocked(): void;
  /** Says what was typed last, before the field or its page goes. */
  leave(): void;
  stop(): void;
}

/** The background may have been stopped between two keys: the same text is sent again until it is acknowledged. */
const RETRY = [50, 200, 500, 1000, 2000];
/** How long a text may wait to be acknowledged before the writer is told, in ms. */
const LATE = 1500;

/**
 * One message in flight, the latest text wins, nothing is forgotten until it is acknowledged. What is typed meanwhile is
 * read once, when the message has arrived: an editor may change its content many times for one key.
 */
export function createSender(
  report: FoundReport,
  lifetime: string,
  nextNumber: () => number,
  orphaned: () => void,
  unsaved: (unsaved: boolean) => void,
): Sender {
  let flying = false;
  let stopped = false;
  let changed = false;
  /** Something was typed that the disk itself may not have yet, and whether it is to have it now. */
  let loose = false;
  let urgent = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts, read once
  const secret = bearsSecrecyMark(`${document.title}\n${document.body.innerText}`);
  let wanted: Report['cause'] | undefined;
  let known: readonly string[] = [];
  let locks = locksOf(report);
  const touched = report.boxes.some(({ handle }) => handle.touched);

  /** What is to be said now; undefined when the background knows all. */
  function causeNow(): Report['cause'] | undefined {
    if (changed || wanted) {
      const texts = textsOf(report);
      if (changed && texts.some((text, index) => text !== known[index])) wanted = 'typed';
      changed = false;
      known = texts;
    }
    if (urgent && loose) wanted = 'typed';
    const cause = wanted;
    wanted = undefined;
    return cause;
  }

  const tell = (cause: Report['cause']) => {
    locks = locksOf(report);
    const strict = urgent;
    urgent = false;
    if (cause === 'typed') {
      loose = !strict;
      late ??= setTimeout(unsaved, LATE, true);
    }
    const message = { ...asReport(report, known), lifetime, sequence: nextNumber(), cause, strict, secret };
    return send('report.text', message).catch((error: unknown) => {
      urgent ||= strict;
      throw error;
    });
  };

  async function fly(): Promise<void> {
    if (flying) return;
    flying = true;
    let failures = 0;
    for (let cause = causeNow(); cause && !stopped; cause = causeNow()) {
      try {
        await tell(cause);
        failures = 0;
        clearTimeout(late);
        late = undefined;
        unsaved(false);
      } catch {
        if (isOrphaned()) {
          stopped = true;
          orphaned();
          break;
        }
        if (wanted !== 'typed') wanted = cause;
        await new Promise((resolve) => setTimeout(resolve, RETRY[Math.min(failures, RETRY.length - 1)]));
        failures += 1;
      }
    }
    flying = false;
    urgent = false;
  }

  function announce(): void {
    wanted ??= touched ? 'typed' : 'found';
    void fly();
  }

  return {
    typed() {
      changed = true;
      void fly();
    },
    secure() {
      urgent = true;
      void fly();
    },
    announce,
    sayIfLocked() {
      if (locksOf(report) !== locks) announce();
    },
    leave() {
      urgent = true;
      const cause = stopped ? undefined : causeNow();
      // There is no second try: the field is gone.
      if (cause) tell(cause).catch(() => undefined);
    },
    stop() {
      stopped = true;
    },
  };
}

function locksOf(report: FoundReport): string {
  return report.boxes.map(({ handle }) => Number(handle.readOnly)).join('');
}

function textsOf(report: FoundReport): readonly string[] {
  return report.boxes.map(({ handle }) => handle.read());
}

function asReport(report: FoundReport, texts: readonly string[]): Omit<Report, 'lifetime' | 'sequence' | 'cause'> {
  return {
    key: report.key,
    path: pathOf(location),
    pageTitle: document.title.slice(0, 300),
    boxes: report.boxes.map(({ label, handle, limit }, index) => ({
      label,
      text: texts[index] ?? '',
      editor: handle.editor,
      readOnly: handle.readOnly,
      ...(limit === undefined ? {} : { limit }),
    })),
  };
}
