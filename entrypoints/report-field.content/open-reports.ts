import { NEEDS_PAGE_WORLD } from '../../editors/plain/page-world.ts';
import { untilWriterActs } from '../../editors/plain/until-writer-acts.ts';
import { merge } from '../../editors/textarea.ts';
import type { EditorHandle } from '../../editors/types.ts';
import { send } from '../../messaging/client.ts';
import type { Commands } from '../../messaging/page-commands.ts';
import type { Replies } from '../../messaging/protocol.ts';
import { type Field, findFields } from '../../page/find-fields.ts';
import type { FrameReports } from '../../page/frame-reports.ts';
import { isSeen } from '../../page/is-seen.ts';
import { createLauncher, type Launcher } from '../../page/launcher.ts';
import { placeOf } from '../../page/place.ts';
import type { PageWatch } from '../../page/watch-page.ts';
import { createSender, type FoundBox, type FoundReport, type Sender } from './sender.ts';
import { inSlices } from './slices.ts';

interface OpenReport {
  readonly report: FoundReport;
  readonly launcher: Launcher;
  readonly sender: Sender;
  readonly closing: AbortController;
}

export interface OpenReports extends Pick<FrameReports, 'standing'> {
  /** Looks at the page again: opens what has come, lets go of what is gone. */
  look(): void;
  /** The writer decided something about fields of this page. */
  chosen(): void;
  placeAll(): void;
  /** Says again what stands in every report, once the look that goes on has ended. */
  announceAll(): Promise<void>;
  count(ask: Commands['launcher.count']['ask']): void;
  apply(ask: Commands['box.apply']['ask']): Promise<Commands['box.apply']['reply']>;
  reveal(ask: Commands['box.reveal']['ask']): boolean;
  /** The page goes away, perhaps to come back as it was. */
  leaveAll(): void;
  /** Gives the keyboard back to the report's field. */
  focus(key: string): void;
  /** The box a field is. */
  at(field: EditorHandle | undefined): Commands['box.at']['reply'];
  closeAll(): void;
}

export function createOpenReports(parts: {
  readonly page: () => PageWatch;
  readonly orphaned: () => void;
  /** A field in a document of its own has lost the keyboard. */
  readonly left: (field: EditorHandle) => void;
  readonly signal: AbortSignal;
}): OpenReports {
  const open = new Map<string, OpenReport>();
  const lifetime = randomName();
  let sent = 0;
  let looking: Promise<void> | undefined;
  let again = false;
  let asksPageWorld = false;
  let judged: { readonly asked: string; readonly reports: Replies['page.fields'] } | undefined;

  function openOne(report: FoundReport): OpenReport {
    const closing = new AbortController();
    const press = () => send('launcher.pressed', { key: report.key }).catch(() => sender.announce());
    const launcher = createLauncher(
      report.boxes.map(({ handle }) => handle.anchor),
      press,
    );
    const unsaved = (is: boolean) => launcher.show({ unsaved: is });
    const sender = createSender(report, lifetime, () => ++sent, parts.orphaned, unsaved);
    const how = { capture: true, signal: closing.signal };
    const size = new ResizeObserver(launcher.place);
    for (const { handle } of report.boxes) {
      handle.watch(sender.typed, closing.signal);
      size.observe(handle.anchor);
      // Neither leaves its own document or shadow root.
      const doc = handle.host.ownerDocument;
      doc.addEventListener('focusout', sender.secure, how);
      doc.addEventListener('compositionstart', sender.composes, how);
      // What gets the keyboard in another document is not seen from this one.
      if (doc !== document) doc.addEventListener('focusout', () => parts.left(handle), how);
      handle.anchor.getRootNode().addEventListener('submit', sender.secure, how);
    }
    document.addEventListener('visibilitychange', sender.secure, how);
    closing.signal.addEventListener('abort', () => size.disconnect());
    sender.announce();
    return { report, launcher, sender, closing };
  }

  function sayGone(key: string): void {
    // A background that was stopped meanwhile has forgotten the field anyway.
    send('report.gone', { key, lifetime, sequence: ++sent }).catch(() => undefined);
  }

  function close(key: string): void {
    const one = open.get(key);
    if (!one) return;
    open.delete(key);
    one.closing.abort();
    one.launcher.remove();
    one.sender.leave();
    one.sender.stop();
  }

  async function lookOnce(): Promise<void> {
    if (!asksPageWorld && document.querySelector(NEEDS_PAGE_WORLD)) {
      asksPageWorld = true;
      await send('page.world', {}).catch(() => undefined);
    }
    const found = await findReports(await inSlices(findFields(document, parts.page())));
    // A background that cannot say is asked again at the next look.
    if (!found || parts.signal.aborted) return;
    // A field that has been locked since it was found is still read, though it may no longer look like one.
    for (const { report } of open.values()) {
      if (report.boxes.every(isLocked) && !found.some(({ key }) => key === report.key)) found.push(report);
    }
    for (const [key, { report }] of open) {
      if (found.some((one) => sameFields(one, report))) continue;
      close(key);
      if (!found.some((one) => one.key === key)) sayGone(key);
    }
    for (const report of found) if (!open.has(report.key)) open.set(report.key, openOne(report));
    for (const { launcher, sender } of open.values()) {
      launcher.place();
      sender.sayIfLocked();
    }
  }

  /** Has the background judge which fields are reports; the same fields are judged once. */
  async function findReports(fields: readonly Field[]): Promise<FoundReport[] | undefined> {
    if (fields.length === 0) return [];
    const forms = [...new Set(fields.map(({ form }) => form))];
    const facts = fields.map(({ facts, form }) => ({ ...facts, form: forms.indexOf(form) }));
    const ask = { place: placeOf(location), fields: facts };
    const asked = JSON.stringify(ask);
    if (judged?.asked !== asked) {
      const reports = await send('page.fields', ask).catch(() => undefined);
      judged = reports && { asked, reports };
    }
    return judged?.reports.map(({ key, boxes }) => ({
      key,
      boxes: boxes.flatMap(({ field, limit }) => {
        const found = fields[field];
        return found ? [{ handle: found.handle, label: found.facts.label, limit }] : [];
      }),
    }));
  }

  function look(): Promise<void> {
    again = true;
    looking ??= lookUntilSeen().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  async function lookUntilSeen(): Promise<void> {
    while (again) {
      again = false;
      await lookOnce();
    }
  }

  const boxOf = (key: string, box: number): FoundBox | undefined => {
    const found = open.get(key)?.report.boxes[box];
    return found?.handle.host.isConnected ? found : undefined;
  };

  return {
    look,
    chosen() {
      judged = undefined;
      for (const key of [...open.keys()]) {
        close(key);
        sayGone(key);
      }
      void look();
    },
    placeAll() {
      for (const { launcher } of open.values()) launcher.place();
    },
    async announceAll() {
      await looking;
      for (const { sender } of open.values()) sender.announce();
    },
    count: ({ key, ...counts }) => open.get(key)?.launcher.show(counts),
    standing: () => ({ lifetime, sequence: sent, reports: [...open.values()].map(({ report }) => report) }),
    async apply({ key, box, before, edits, caret }) {
      const found = boxOf(key, box);
      if (!found) return { outcome: 'gone' };
      const { handle } = found;
      if (handle.readOnly) return { outcome: 'read-only' };
      // It could not get the keyboard, and what is written would go where that is.
      if (!isSeen(handle.anchor)) return { outcome: 'hidden' };
      if (handle.read() !== before) return { outcome: 'stale' };
      const { start, end, insert } = merge(before, edits);
      const excess = excessOf(found, before, before.slice(0, start) + insert + before.slice(end));
      if (excess > 0) return { outcome: 'over-limit', excess };
      return { outcome: await handle.apply(edits, caret) };
    },
    reveal({ key, box, start, end }) {
      const handle = boxOf(key, box)?.handle;
      if (!handle || !isSeen(handle.anchor)) return false;
      handle.reveal({ start, end });
      escapeToPanel(handle);
      return true;
    },
    leaveAll() {
      for (const [key, { sender }] of open) {
        sender.leave();
        sayGone(key);
      }
    },
    focus: (key) => boxOf(key, 0)?.handle.focus(),
    at(field) {
      for (const [key, { report }] of open) {
        const box = report.boxes.findIndex(({ handle }) => handle.host === field?.host);
        if (box >= 0) return { key, box };
      }
    },
    closeAll() {
      for (const key of [...open.keys()]) close(key);
    },
  };
}

/**
 * How far over the field's limit a change would lead. A `maxlength` counts every unit, words beside a field (限5000字) what
 * is written.
 */
function excessOf({ handle, limit = Number.POSITIVE_INFINITY }: FoundBox, before: string, after: string): number {
  const size = (text: string) => (handle.limit === limit ? text : text.replace(/\s/g, '')).length;
  return size(after) > size(before) ? size(after) - limit : 0;
}

/** Right after a passage was shown, Esc leads back to the panel it was asked for in, and no dialog of the page closes. */
function escapeToPanel({ host }: EditorHandle): void {
  untilWriterActs(host.ownerDocument, (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send('panel.wanted', {}).catch(() => undefined);
  });
}

function isLocked({ handle }: FoundBox): boolean {
  return handle.host.isConnected && handle.readOnly;
}

/** An editor may turn out to be another one than its element looked like at first. */
function sameFields(a: FoundReport, b: FoundReport): boolean {
  return (
    a.key === b.key &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every(({ handle: { host, editor } }, index) => {
      const other = b.boxes[index]?.handle;
      return host === other?.host && editor === other.editor;
    })
  );
}

/** crypto.randomUUID is not to be had on pages served without TLS. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
