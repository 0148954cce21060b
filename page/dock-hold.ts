/** How far one press of an arrow key moves or widens, in CSS px. */
const STEP = 16;

export interface Hold {
  /** The pointer took hold. */
  start(): void;
  /** How far the pointer has gone since, in CSS px. */
  move(dx: number, dy: number): void;
  end(): void;
  /** An arrow key; without, the pointer alone moves it. */
  key?(dx: number, dy: number): void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Lets the writer take an element by the pointer or the arrow keys; what a script of the page makes up does not count. */
export function holdBy(element: HTMLElement, { start, move, end, key }: Hold): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  element.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    element.focus();
    // The frame beside it would swallow what the pointer does over it.
    element.setPointerCapture(event.pointerId);
    from = { x: event.clientX, y: event.clientY };
    start();
  });
  element.addEventListener('pointermove', (event) => {
    if (event.isTrusted && from) move(event.clientX - from.x, event.clientY - from.y);
  });
  const release = (event: Event) => {
    if (!event.isTrusted || !from) return;
    from = undefined;
    end();
  };
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) element.addEventListener(type, release);
  element.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key];
    if (!event.isTrusted || !by || !key) return;
    event.preventDefault();
    event.stopPropagation();
    key(...by);
  });
}
