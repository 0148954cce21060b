import { send } from '../../messaging/client.ts';
import type { Commands } from '../../messaging/protocol.ts';
import { type FoundReport, findReports } from '../../page/find-reports.ts';
import { createLauncher, type Launcher } from '../../page/launcher.ts';
import { createSender, type Sender } from './sender.ts';

interface OpenReport {
  readonly report: FoundReport;
  readonly launcher: Launcher;
  readonly sender: Sender;
  readonly closing: AbortController;
}

export interface OpenReports {
  /** Looks at the page again: opens what has come, lets go of what is gone. */
  look(): void;
  placeAll(): void;
  announceAll(): void;
  count(ask: Commands['launcher.count']['ask']): void;
  apply(ask: Commands['box.apply']['ask']): Promise<Commands['box.apply']['reply']>;
  reveal(ask: Commands['box.reveal']['ask']): boolean;
  closeAll(): void;
}

export function createOpenReports(parts: { hidden: (element: Element) => void; orphaned: () => void }): OpenReports {
  const open = new Map<string, OpenReport>();
  const lifetime = randomName();
  let sent = 0;

  function openOne(report: FoundReport): OpenReport {
    const [first] = report.boxes;
    const closing = new AbortController();
    const sender = createSender(report, lifetime, () => ++sent, parts.orphaned);
    const anchor = first?.handle.anchor ?? document.documentElement;
    const press = () => send('launcher.pressed', { key: report.key }).catch(() => sender.announce());
    const launcher = createLauncher(anchor, press);
    for (const { handle } of report.boxes) handle.watch(sender.typed, closing.signal);
    const size = new ResizeObserver(launcher.place);
    size.observe(anchor);
    closing.signal.addEventListener('abort', () => size.disconnect());
    sender.announce();
    return { report, launcher, sender, closing };
  }

  function close(key: string, tell: boolean): void {
    const one = open.get(key);
    if (!one) return;
    open.delete(key);
    one.closing.abort();
    one.sender.stop();
    one.launcher.remove();
    // A background that was stopped meanwhile has forgotten the field anyway.
    if (tell) send('report.gone', { key }).catch(() => undefined);
  }

  return {
    look() {
      const found = findReports(document, parts.hidden);
      for (const [key, { report }] of open) if (!found.some((one) => sameFields(one, report))) close(key, true);
      for (const report of found) if (!open.has(report.key)) open.set(report.key, openOne(report));
      for (const { launcher } of open.values()) launcher.place();
    },
    placeAll() {
      for (const { launcher } of open.values()) launcher.place();
    },
    announceAll() {
      for (const { sender } of open.values()) sender.announce();
    },
    count: ({ key, missing }) => open.get(key)?.launcher.show(missing),
    async apply({ key, box, before, edits, caret }) {
      const handle = open.get(key)?.report.boxes[box]?.handle;
      if (!handle?.anchor.isConnected) return { outcome: 'gone' };
      if (handle.readOnly) return { outcome: 'read-only' };
      if (handle.read() !== before) return { outcome: 'stale' };
      const grown = edits.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), before.length);
      if (handle.limit !== undefined && grown > handle.limit) {
        return { outcome: 'over-limit', excess: grown - handle.limit };
      }
      return { outcome: await handle.apply(edits, caret) };
    },
    reveal({ key, box, start, end }) {
      const handle = open.get(key)?.report.boxes[box]?.handle;
      if (!handle?.anchor.isConnected) return false;
      handle.reveal({ start, end });
      return true;
    },
    closeAll() {
      for (const key of [...open.keys()]) close(key, false);
    },
  };
}

function sameFields(a: FoundReport, b: FoundReport): boolean {
  return (
    a.key === b.key &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every(({ handle }, index) => handle.anchor === b.boxes[index]?.handle.anchor)
  );
}

/** crypto.randomUUID is not to be had on pages served without TLS. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
