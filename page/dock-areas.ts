import type { DockChoice } from '../messaging/docking.ts';
import {
  clamp,
  hasPlaceBeside,
  LEAST_HEIGHT,
  LEAST_WIDTH,
  MOST_FLOAT_WIDTH,
  MOST_WIDTH,
  type Side,
} from './dock-place.ts';
import { type Place, viewport } from './places.ts';
import type { Area } from './top-area.ts';

/** As chosen, then the other side, then wherever there is room. */
export function orderOf(mode: DockChoice['mode']): readonly DockChoice['mode'][] {
  if (mode === 'float') return ['float', 'right', 'left'];
  return mode === 'left' ? ['left', 'right', 'float'] : ['right', 'left', 'float'];
}

/** Where the panel lies on the page when the writer wants it so; over the whole of a small window. */
export function overPlace(choice: DockChoice): Place {
  const { width, height } = viewport();
  if (!hasPlaceBeside({ width })) return { look: 'sheet', area: { left: 0, top: 0, right: width, bottom: height } };
  if (choice.mode === 'float') return { look: 'float', area: within(floatArea(choice)) };
  const look: Side = choice.mode === 'left' ? 'left' : 'right';
  const wide = clamp(choice.width, LEAST_WIDTH, MOST_WIDTH);
  const left = look === 'right' ? width - wide : 0;
  return { look, area: { left, top: 0, right: left + wide, bottom: height } };
}

function floatArea({ left, top, width, height }: DockChoice): Area {
  const wide = clamp(width, LEAST_WIDTH, MOST_FLOAT_WIDTH);
  return { left, top, right: left + wide, bottom: top + Math.max(height, LEAST_HEIGHT) };
}

/** CSS px. */
export function moved({ left, top, right, bottom }: Area, dx: number, dy: number): Area {
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

/** Moved, and made smaller where it must be, to lie in the window. */
export function within({ left, top, right, bottom }: Area): Area {
  const view = viewport();
  const width = Math.min(right - left, view.width);
  const height = Math.min(bottom - top, view.height);
  const [x, y] = [clamp(left, 0, view.width - width), clamp(top, 0, view.height - height)];
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** As it is remembered: in whole CSS px. */
export function rounded({ mode, ...sizes }: DockChoice): DockChoice {
  const [width, height, left, top] = [sizes.width, sizes.height, sizes.left, sizes.top].map((one) => Math.round(one));
  return { mode, width: width ?? 0, height: height ?? 0, left: left ?? 0, top: top ?? 0 };
}
