/** Calls `done` once, when the writer presses, types or clicks in `doc`. */
export function untilWriterActs(doc: Document, done: (event: Event) => void): AbortSignal {
  const over = new AbortController();
  for (const type of ['pointerdown', 'keydown', 'input', 'compositionstart']) {
    doc.addEventListener(
      type,
      (event) => {
        over.abort();
        done(event);
      },
      { capture: true, signal: over.signal },
    );
  }
  return over.signal;
}
