import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnAt,
  floatNear,
  isFree,
  LEAST_HEIGHT,
  LEAST_WIDTH,
  MOST_WIDTH,
  type Scene,
  tabAt,
} from '../../../page/dock-place.ts';
import type { Area } from '../../../page/top-area.ts';

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const screen = (...obstacles: Area[]): Scene => ({ width: 1366, height: 768, obstacles });

/** Things on a page, some of them scrolled out of the window or reaching over its edge. */
const obstacle = fc
  .tuple(
    fc.double({ min: -300, max: 2000, noNaN: true }),
    fc.double({ min: -900, max: 3000, noNaN: true }),
    fc.double({ min: 1, max: 900, noNaN: true }),
    fc.double({ min: 1, max: 400, noNaN: true }),
  )
  .map((box) => area(...box));
const scene = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
  obstacles: fc.array(obstacle, { maxLength: 12 }),
});
const size = fc.integer({ min: 0, max: 900 });
const SIZES = [
  { width: 26, height: 92 },
  { width: 24, height: 26 },
];

/** The same obstacles, each stretched over the whole height: the page scrolls. */
const scrolling = ({ obstacles, ...rest }: Scene): Scene => ({
  ...rest,
  obstacles: obstacles.map((one) => ({ ...one, top: -10_000, bottom: 10_000 })),
});

describe('whatever the page', () => {
  it('a column lies in the window and on nothing, however the page is scrolled', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('right', 'left'), size, (page, side, wanted) => {
        const column = columnAt(page, side, wanted);
        if (!column) return;
        expect(isFree(scrolling(page), column)).toBe(true);
        const width = column.right - column.left;
        expect(width).toBeGreaterThanOrEqual(LEAST_WIDTH);
        expect(width).toBeLessThanOrEqual(MOST_WIDTH);
        expect(side === 'right' ? column.right : column.left).toBe(side === 'right' ? page.width : 0);
      }),
    );
  });

  it('a floating panel lies in the window and on nothing', () => {
    fc.assert(
      fc.property(scene, size, size, size, size, (page, ...wanted) => {
        const spot = floatNear(page, area(...wanted));
        if (!spot) return;
        expect(isFree(page, spot)).toBe(true);
        expect(spot.right - spot.left).toBeGreaterThanOrEqual(LEAST_WIDTH);
        expect(spot.bottom - spot.top).toBeGreaterThanOrEqual(LEAST_HEIGHT);
      }),
    );
  });

  it('a tab lies at an edge and on nothing', () => {
    fc.assert(
      fc.property(scene, size, (page, wanted) => {
        const tab = tabAt(page, wanted, SIZES);
        if (!tab) return;
        expect(isFree(page, tab.area)).toBe(true);
        expect(tab.side === 'right' ? tab.area.right : tab.area.left).toBe(tab.side === 'right' ? page.width : 0);
      }),
    );
  });

  it('a place that is free is taken as it was wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 400 }), (left, top) => {
        expect(floatNear(screen(), area(left, top, 300, 300))).toEqual(area(left, top, 300, 300));
      }),
    );
  });
});

describe('on a form as portals have it', () => {
  const menu = area(24, 100, 120, 600);
  const field = area(310, 200, 600, 400);

  it('stands at the right, no wider than what is free', () => {
    expect(columnAt(screen(menu, field), 'right', 360)).toEqual(area(1006, 0, 360, 768));
    expect(columnAt(screen(menu, field, area(310, 1200, 700, 20)), 'right', 400)).toEqual(area(1014, 0, 352, 768));
  });

  it('does not stand where a field further down would come under it', () => {
    expect(columnAt(screen(area(300, 2000, 900, 60)), 'right', 360)).toBeUndefined();
  });

  it('stands at the left where that is free', () => {
    expect(columnAt(screen(area(500, 0, 866, 60)), 'left', 360)).toEqual(area(0, 0, 360, 768));
    expect(columnAt(screen(menu), 'left', 360)).toBeUndefined();
  });

  it('floats at the nearest free place, smaller where it must be', () => {
    expect(floatNear(screen(area(0, 0, 1366, 400)), area(1000, 100, 300, 300))).toEqual(area(1000, 408, 300, 300));
    const low = floatNear(screen(area(0, 0, 1366, 480)), area(1000, 100, 300, 600));
    expect(low && low.bottom - low.top).toBe(LEAST_HEIGHT);
    expect(floatNear(screen(area(0, 0, 1366, 700)), area(0, 0, 300, 300))).toBeUndefined();
  });

  it('has no place beside a narrow page', () => {
    const narrow = { width: 320, height: 640, obstacles: [] };
    expect(columnAt(narrow, 'right', 280)).toBeUndefined();
    expect(floatNear(narrow, area(0, 0, 280, 260))).toBeUndefined();
  });

  it('has its tab at a free height, at the other edge or smaller before it is left out', () => {
    expect(tabAt(screen(), 300, SIZES)).toMatchObject({ side: 'right', size: 0, area: { top: 300 } });
    expect(tabAt(screen(area(1300, 280, 66, 40)), 300, SIZES)?.area.top).toBe(324);
    expect(tabAt(screen(area(1300, 0, 66, 768)), 300, SIZES)).toMatchObject({ side: 'left', area: { top: 300 } });
    const crowded = [0, 100, 200, 300, 400, 500, 600, 700].map((top) => area(0, top, 1366, 60));
    expect(tabAt(screen(...crowded), 300, SIZES)).toMatchObject({ size: 1 });
    expect(tabAt(screen(area(0, 0, 1366, 768)), 300, SIZES)).toBeUndefined();
  });
});
