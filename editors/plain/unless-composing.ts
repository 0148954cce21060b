/**
 * Holds changes back while an input method composes under `target`: between compositionstart and compositionend the text
 * is not the writer's yet. What came meanwhile is told once, at the end.
 */
export function unlessComposing(target: EventTarget, onChange: () => void, signal: AbortSignal): () => void {
  let composing = false;
  let missed = false;
  const listen = (type: string, act: () => void) => target.addEventListener(type, act, { capture: true, signal });
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    if (missed) onChange();
    missed = false;
  });
  return () => {
    if (composing) missed = true;
    else onChange();
  };
}
