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
  /** An input method begins to compose: what was typed before is read now, as long as it stands there alone. */
  composes(): void;
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

/**
 * The background may have been stopped between two keys: the same text is sent again until it is acknowledged, first after
 * `RETRY` ms, then after three times as long each time, until that is more than `RETRY_MOST`.
 */
const RETRY = 50;
const RETRY_MOST = 1000;
/** How long a text may wait to be acknowledged before the writer is told, in ms. */
const LATE = 1500;
/** How long a newer text waits for the answer to the one before, in ms: a background that wakes takes longer. */
const PATIENCE = 20;
/** And how many times as long as it took to send that one, so that a long text never takes the page's time. */
const SPARING = 10;

/**
 * One message in flight as long as it is answered at once; a newer text follows a slow one, since what the page alone holds
 * is lost with its tab. The latest text wins, nothing is forgotten until it is acknowledged. What is typed while a message
 * flies is read once: an editor may change its content many times for one key.
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
  /** Number of the latest message that keeps something, and how long the last one took to be sent, in ms. */
  let latest = 0;
  let cost = 0;
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

  function read(): void {
    const texts = textsOf(report);
    if (changed && texts.some((text, index) => text !== known[index])) wanted = 'typed';
    changed = false;
    known = texts;
  }

  /** What is to be said now; undefined when the background knows all, or is gone. */
  function causeNow(): Report['cause'] | undefined {
    if (stopped) return undefined;
    if (changed) read();
    if (urgent && loose) wanted = 'typed';
    const cause = wanted;
    wanted = undefined;
    return cause;
  }

  async function tell(cause: Report['cause']): Promise<void> {
    const begun = performance.now();
    const sequence = nextNumber();
    locks = locksOf(report);
    const strict = urgent;
    urgent = false;
    if (cause === 'typed') {
      latest = sequence;
      loose = !strict;
      late ??= setTimeout(unsaved, LATE, true);
    }
    const answer = send('report.text', { ...asReport(report, known), lifetime, sequence, cause, strict, secret });
    cost = performance.now() - begun;
    try {
      await answer;
    } catch (error) {
      urgent ||= strict;
      if (wanted !== 'typed') wanted = cause;
      throw error;
    }
    clearTimeout(late);
    late = sequence < latest ? setTimeout(unsaved, LATE, true) : undefined;
    unsaved(false);
  }

  async function fly(): Promise<void> {
    if (flying) return follow();
    flying = true;
    let wait = RETRY;
    for (let cause = causeNow(); cause; cause = causeNow()) {
      try {
        await tell(cause);
        wait = RETRY;
      } catch {
        if (isOrphaned()) {
          stopped = true;
          orphaned();
          break;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (wait < RETRY_MOST) wait *= 3;
      }
    }
    flying = false;
    urgent = false;
  }

  /** Sends what came meanwhile though the message before is not answered yet. */
  function follow(): void {
    setTimeout(
      () => {
        const cause = causeNow();
        // What fails is said again by the flight that goes on, or by one more.
        if (cause) tell(cause).catch(() => (flying ? undefined : fly()));
      },
      PATIENCE + SPARING * cost,
    );
  }

  function announce(): void {
    read();
    wanted ??= touched ? 'typed' : 'found';
    void fly();
  }

  return {
    typed() {
      if (changed) return;
      changed = true;
      void fly();
    },
    composes() {
      if (changed) read();
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
      const cause = causeNow();
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
