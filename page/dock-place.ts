import type { Area } from './top-area.ts';

/** What the panel may not lie on. All in CSS px of the viewport of the top document, without its scrollbars. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** May reach out of the viewport: what is scrolled away stands above or below it. */
  readonly obstacles: readonly Area[];
}

export type Side = 'right' | 'left';

/** How wide a docked panel may be, in CSS px: its lines break below, and the page gets narrow above. */
export const LEAST_WIDTH = 280;
export const MOST_WIDTH = 420;
/** The floating panel's own bounds, in CSS px. */
export const LEAST_HEIGHT = 260;
export const MOST_FLOAT_WIDTH = 640;
/** Kept between the panel and what it must not cover, in CSS px. */
const GAP = 4;
/** Below so much there is no place beside a page, only over it, in CSS px. */
const LEAST_PAGE = 320;
/** Width of the squares in which free room is looked for, in CSS px. */
const CELL = 8;

/** Whether a panel stands beside a page of that width at all. */
export function hasPlaceBeside({ width }: Pick<Scene, 'width'>): boolean {
  return width >= LEAST_WIDTH + LEAST_PAGE;
}

/**
 * The column at an edge of the viewport, as wide as wanted where that is free. The page scrolls under it, so what stands
 * above or below the viewport counts as well.
 */
export function columnAt(scene: Scene, side: Side, wanted: number): Area | undefined {
  if (!hasPlaceBeside(scene)) return undefined;
  let free = scene.width - LEAST_PAGE;
  for (const { left, right } of scene.obstacles) {
    if (right <= 0 || left >= scene.width) continue;
    free = Math.min(free, (side === 'right' ? scene.width - right : left) - GAP);
  }
  const width = Math.floor(Math.min(clamp(wanted, LEAST_WIDTH, MOST_WIDTH), free));
  if (width < LEAST_WIDTH) return undefined;
  const left = side === 'right' ? scene.width - width : 0;
  return { left, top: 0, right: left + width, bottom: scene.height };
}

/** The free place nearest to the one wanted, of that size or, where there is none, a smaller one. */
export function floatNear(scene: Scene, wanted: Area): Area | undefined {
  if (!hasPlaceBeside(scene)) return undefined;
  const width = clamp(wanted.right - wanted.left, LEAST_WIDTH, Math.min(MOST_FLOAT_WIDTH, scene.width));
  const height = clamp(wanted.bottom - wanted.top, LEAST_HEIGHT, Math.max(LEAST_HEIGHT, scene.height));
  const taken = takenSquares(scene);
  const sizes = [
    [width, height],
    [width, Math.min(height, 420)],
    [LEAST_WIDTH, Math.min(height, 420)],
    [LEAST_WIDTH, LEAST_HEIGHT],
  ] as const;
  for (const [w, h] of sizes) {
    const spot = nearestFree(scene, taken, { w, h, left: wanted.left, top: wanted.top });
    if (spot) return spot;
  }
  return undefined;
}

/** How many squares up to each one, counted from the corner of the viewport, hold an obstacle. */
function takenSquares({ width, height, obstacles }: Scene) {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const sums = new Int32Array((columns + 1) * (rows + 1));
  const at = (column: number, row: number) => row * (columns + 1) + column;
  for (const area of obstacles) {
    const [from, to] = [
      Math.max(0, Math.floor((area.left - GAP) / CELL)),
      Math.min(columns, Math.ceil((area.right + GAP) / CELL)),
    ];
    const end = Math.min(rows, Math.ceil((area.bottom + GAP) / CELL));
    for (let row = Math.max(0, Math.floor((area.top - GAP) / CELL)); row < end; row += 1)
      for (let column = from; column < to; column += 1) sums[at(column + 1, row + 1)] = 1;
  }
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const [above, before, corner] = [
        sums[at(column, row - 1)],
        sums[at(column - 1, row)],
        sums[at(column - 1, row - 1)],
      ];
      sums[at(column, row)] = (sums[at(column, row)] ?? 0) + (above ?? 0) + (before ?? 0) - (corner ?? 0);
    }
  /** Whether squares of that block, the last ones not included, hold an obstacle. */
  return (left: number, top: number, right: number, bottom: number) =>
    (sums[at(right, bottom)] ?? 0) -
      (sums[at(left, bottom)] ?? 0) -
      (sums[at(right, top)] ?? 0) +
      (sums[at(left, top)] ?? 0) >
    0;
}

function nearestFree(
  scene: Scene,
  taken: ReturnType<typeof takenSquares>,
  wanted: { readonly w: number; readonly h: number; readonly left: number; readonly top: number },
): Area | undefined {
  const { w, h } = wanted;
  if (w > scene.width || h > scene.height) return undefined;
  let [best, least] = [undefined as Area | undefined, Number.POSITIVE_INFINITY];
  for (const left of starts(wanted.left, scene.width - w))
    for (const top of starts(wanted.top, scene.height - h)) {
      const far = Math.hypot(left - wanted.left, top - wanted.top);
      if (far >= least) continue;
      const [right, bottom] = [left + w, top + h];
      if (taken(Math.floor(left / CELL), Math.floor(top / CELL), Math.ceil(right / CELL), Math.ceil(bottom / CELL)))
        continue;
      [best, least] = [{ left, top, right, bottom }, far];
    }
  return best;
}

/** Where a span may begin: as wanted, at the far end, and at every square. */
function* starts(wanted: number, last: number): Generator<number> {
  yield clamp(wanted, 0, last);
  for (let start = 0; start <= last; start += CELL) yield start;
  yield last;
}

/** Where a tab of one of these sizes stands at an edge, as near as it can to the height wanted; the first size that fits. */
export function tabAt(
  scene: Scene,
  wantedTop: number,
  sizes: readonly { readonly width: number; readonly height: number }[],
): { readonly side: Side; readonly size: number; readonly area: Area } | undefined {
  for (const [size, { width, height }] of sizes.entries())
    for (const side of ['right', 'left'] as const) {
      const left = side === 'right' ? scene.width - width : 0;
      const top = freeTop(scene, { left, right: left + width, height }, wantedTop);
      if (top !== undefined) return { side, size, area: { left, top, right: left + width, bottom: top + height } };
    }
  return undefined;
}

function freeTop(
  { height: whole, obstacles }: Scene,
  strip: { readonly left: number; readonly right: number; readonly height: number },
  wanted: number,
): number | undefined {
  const last = whole - strip.height;
  const taken = obstacles.filter(({ left, right }) => left < strip.right + GAP && right > strip.left - GAP);
  const free = (top: number) =>
    top >= 0 && top <= last && !taken.some((one) => one.top < top + strip.height + GAP && one.bottom > top - GAP);
  const tops = [wanted, 0, last, ...taken.flatMap((one) => [one.bottom + GAP, one.top - GAP - strip.height])];
  return tops.filter(free).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}

/** Whether an area lies in the viewport and on nothing. */
export function isFree({ width, height, obstacles }: Scene, { left, top, right, bottom }: Area): boolean {
  if (left < 0 || top < 0 || right > width || bottom > height) return false;
  return !obstacles.some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
