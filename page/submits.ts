/** The writer sends a report: seen in the frame it stands in, and what came of it as far as the frame can tell. */
import type { FrameReports } from './frame-reports.ts';
import { watchAnswers } from './submit-answers.ts';
import { formOf, sendsReport, submitControlOf } from './submit-controls.ts';
import { type Area, areaOf } from './top-area.ts';

export interface SubmitTold {
  /** The writer heads for the control at `area`; null where its place in the top document cannot be told. */
  near(key: string, area: Area | null): void;
  /** `at`: ms since the epoch, by the clock that documents date their own beginning with. */
  submitted(key: string, at: number): void;
  /** A request sent for it was turned away: the login has run out. */
  refused(key: string): void;
  /** Nothing of the kind happened. */
  settled(key: string): void;
}

/** Follows the submits of the reports in this document, of the writer's own doing only. Nothing runs before one. */
export function watchSubmits({ signal, standing }: FrameReports, told: SubmitTold): void {
  let headed = '';
  let watching: AbortController | undefined;

  /** A form that holds none sends none; a control outside of any form stands for all. */
  function keysOf(element: Element): readonly string[] {
    const form = formOf(element);
    const { reports } = standing();
    const meant = form
      ? reports.filter(({ boxes }) => boxes.some(({ handle }) => formOf(handle.anchor) === form))
      : reports;
    return meant.map(({ key }) => key);
  }

  /** Said once for each state of the text. */
  function head(control: HTMLElement): void {
    const [key] = keysOf(control);
    const state = `${key} ${standing().sequence}`;
    if (key === undefined || state === headed) return;
    headed = state;
    told.near(key, areaOf(control));
  }

  function submit(element: Element): void {
    const keys = keysOf(element);
    if (keys.length === 0) return;
    watching?.abort();
    watching = new AbortController();
    for (const key of keys) told.submitted(key, performance.timeOrigin + performance.now());
    watchAnswers(AbortSignal.any([signal, watching.signal]), {
      refused: () => keys.forEach(told.refused),
      settled: () => keys.forEach(told.settled),
    });
  }

  function listen(type: string, act: (event: Event) => void): void {
    const heard = (event: Event) => event.isTrusted && act(event);
    document.addEventListener(type, heard, { capture: true, passive: true, signal });
  }
  const approach = (event: Event) => {
    const control = submitControlOf(event);
    if (control) head(control);
  };
  const press = (event: Event) => {
    const control = submitControlOf(event);
    if (!control) return;
    head(control);
    submit(control);
  };
  listen('pointerover', approach);
  listen('focusin', approach);
  listen('click', press);
  listen('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') press(event);
  });
  listen('submit', (event) => {
    // A script can have a form sent as if by the writer, but not without a press of the writer's shortly before.
    if (!navigator.userActivation.isActive || !(event.target instanceof HTMLFormElement)) return;
    const { submitter } = event as SubmitEvent;
    if (submitter && sendsReport(submitter)) head(submitter);
    submit(event.target);
  });
}
