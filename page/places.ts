import { uppermost } from '../editors/plain/own-element.ts';
import type { DockChoice } from '../messaging/docking.ts';
import {
  columnAt,
  floatNear,
  hasPlaceBeside,
  isFree,
  LEAST_WIDTH,
  MOST_WIDTH,
  type Scene,
  type Side,
} from './dock-place.ts';
import { obstaclesIn } from './obstacles.ts';
import { createRoom } from './room.ts';
import type { Area } from './top-area.ts';

/** Where the open panel stands, in CSS px of the viewport. */
export interface Place {
  readonly look: Side | 'float' | 'sheet';
  readonly area: Area;
}

export interface Places {
  /** The first of these modes that has a place where nothing is covered; the page may be made narrower for it. */
  find(choice: DockChoice, modes: readonly DockChoice['mode'][]): Place | undefined;
  /** Whether a place found still covers nothing. */
  stillGood(place: Place): boolean;
  scene(launchers?: boolean): Scene;
  takeRoom(): void;
}

/** By how much narrower a panel is tried where there is no room, in CSS px. */
const NARROWER = 40;

/** The page as it stands, and places on it for the panel. */
export function createPlaces(): Places {
  const room = createRoom(document);
  const scene = (launchers = false): Scene => ({
    ...viewport(),
    obstacles: obstaclesIn(uppermost(), { launchers }),
  });

  function beside(side: Side, wanted: number): Area | undefined {
    room.take();
    const whole = scene(true);
    const free = columnAt(whole, side, wanted);
    if (free) return free;
    if (!hasPlaceBeside(whole)) return undefined;
    const out = outside(whole);
    for (let width = Math.min(wanted, MOST_WIDTH); width >= LEAST_WIDTH; width -= NARROWER) {
      room.give(side, width);
      const narrowed = scene();
      // A page that does not get narrower is only pushed out of the window.
      const made = outside(narrowed) <= out ? columnAt(narrowed, side, width) : undefined;
      if (made) return made;
    }
    room.take();
    return undefined;
  }

  return {
    find(choice, modes) {
      for (const mode of modes) {
        if (mode === 'side') continue;
        if (mode === 'float') {
          room.take();
          const { left, top, width, height } = choice;
          const area = floatNear(scene(true), { left, top, right: left + width, bottom: top + height });
          if (area) return { look: mode, area };
        } else {
          const area = beside(mode, choice.width);
          if (area) return { look: mode, area };
        }
      }
      room.take();
      return undefined;
    },
    stillGood({ look, area }) {
      const seen = scene();
      if (look === 'float') return isFree(seen, area);
      if (look === 'sheet') return false;
      const column = columnAt(seen, look, area.right - area.left);
      return (
        column !== undefined && (['left', 'right', 'bottom'] as const).every((edge) => column[edge] === area[edge])
      );
    },
    scene,
    takeRoom: room.take,
  };
}

/** How far the page reaches out of the window to the side, in CSS px. */
function outside({ width, obstacles }: Scene): number {
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
  return Math.max(scrollWidth - clientWidth, ...obstacles.map(({ right }) => Math.round(right) - width));
}

/** The window without its scrollbars, in CSS px whatever the page's own zoom is. */
export function viewport(): { readonly width: number; readonly height: number } {
  const { width, height, scale } = window.visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
