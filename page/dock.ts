import { uppermost } from '../editors/plain/own-element.ts';
import type { DockCall, DockChoice } from '../messaging/docking.ts';
import { moved, orderOf, overPlace, rounded, within } from './dock-areas.ts';
import { holdBy } from './dock-hold.ts';
import { buildDock, type DockParts, TAB_SIZES } from './dock-parts.ts';
import { clamp, isFree, LEAST_HEIGHT, LEAST_WIDTH, MOST_FLOAT_WIDTH, MOST_WIDTH, tabAt } from './dock-place.ts';
import { watchLayout, whenTaken } from './dock-watch.ts';
import { createPlaces, type Place, viewport } from './places.ts';
import type { Area } from './top-area.ts';

export interface Dock {
  /** Shows the panel; `shown` is false where the page does not let it load. */
  show(choice: DockChoice, call: DockCall): Promise<{ readonly shown: boolean; readonly left?: boolean }>;
  /** Folds the panel away to a tab at the edge; `away`: to nothing. */
  hide(away: boolean): void;
  /** Gives the panel the keyboard, and opens it where it is folded. */
  focus(): void;
  /** Gives the keyboard back; `fold`: folds away a panel that lies on the page. */
  leave(fold: boolean): void;
}

/** How long the panel may take to load before the page is said to refuse it, in ms. */
const LOADING = 4000;
/** How often the panel is placed anew because the page moves under it, between two deeds of the writer. */
const MOST_MOVES = 4;
const OPEN = '打开述职助手';
const NO_ROOM = '述职助手：这里放不下面板而不挡住网页，已收起；按一下可以盖在网页上打开';

/**
 * The panel over the page. It never covers a button, a field or a scrollbar by itself: where there is no room it folds
 * away to a tab. Only where the writer opens it from there, or puts it there, does it lie `over` the page: by his press, and
 * until Esc or 收起.
 */
export function createDock(panelAddress: string, placed: (choice: DockChoice) => void): Dock {
  let parts: (DockParts & { readonly loaded: Promise<boolean>; readonly closing: AbortController }) | undefined;
  let choice: DockChoice;
  /** What stands now. `over`: on purpose, on what may lie there. */
  let now: (Place & { readonly over?: boolean }) | 'folded' | 'away' = 'away';
  /** The width of the window in which there was no room; undefined while the writer folded it himself. */
  let noRoomAt: number | undefined;
  let moves = 0;
  let held = false;
  let seen = '';
  let before: Element | null = null;
  const places = createPlaces();

  function build() {
    const built = buildDock(panelAddress);
    built.tab.addEventListener('click', ({ isTrusted }) => isTrusted && unfold());
    const loaded = new Promise<boolean>((resolve) => {
      built.frame.addEventListener('load', () => resolve(true), { once: true });
      setTimeout(() => resolve(false), LOADING);
    });
    const closing = new AbortController();
    uppermost().append(built.host);
    watchLayout(lookAgain, closing.signal);
    whenTaken(built.host, remove, closing.signal);
    const one = { ...built, loaded, closing };
    holdParts(one);
    return one;
  }

  function stand(place: Place & { readonly over?: boolean }): void {
    now = place;
    noRoomAt = undefined;
    parts?.stand(place.look, place.area);
    const [width, height] = [place.area.right - place.area.left, place.area.bottom - place.area.top];
    const most = place.look === 'float' ? MOST_FLOAT_WIDTH : MOST_WIDTH;
    tellValue(parts?.across, width, LEAST_WIDTH, most);
    tellValue(parts?.down, height, LEAST_HEIGHT, Math.max(LEAST_HEIGHT, viewport().height));
    mark(place.over ? 'over' : place.look);
  }

  /** What the tests and the style of notices go by; it tells the page no more than it sees. */
  const mark = (state: string) => {
    parts?.host.setAttribute('data-state', state);
    // The launchers look where they stand whenever something has been scrolled.
    parts?.host.dispatchEvent(new Event('scroll'));
  };

  function fold(reason?: string): void {
    places.takeRoom();
    if (now !== 'folded') parts?.tab.classList.toggle('new', reason !== undefined);
    now = 'folded';
    noRoomAt = reason === undefined ? undefined : viewport().width;
    const words = reason ?? OPEN;
    if (!parts) return;
    parts.tab.title = words;
    parts.tab.setAttribute('aria-label', words);
    placeTab();
  }

  function placeTab(): void {
    const spot = tabAt(places.scene(true), Math.round(viewport().height * 0.42), TAB_SIZES);
    if (spot) parts?.stand('tab', spot.area, spot.size > 0);
    else parts?.stand('none', { left: 0, top: 0, right: 0, bottom: 0 });
    mark(spot ? 'folded' : 'none');
  }

  function settle(modes: readonly DockChoice['mode'][]): boolean {
    const place = places.find(choice, modes);
    if (place) stand(place);
    return place !== undefined;
  }

  /** The writer opens what was folded: beside the page where that is possible now, else over it. */
  function unfold(): void {
    moves = 0;
    if (!settle(orderOf(choice.mode))) standOver();
    parts?.frame.focus();
  }

  function standOver(): void {
    places.takeRoom();
    stand({ ...overPlace(choice), over: true });
  }

  function lookAgain(): void {
    if (held || !parts?.host.isConnected || now === 'away') return;
    const { width, height } = viewport();
    // A window of another size is the writer's doing, not the page's.
    if (seen !== `${width} ${height}`) moves = 0;
    seen = `${width} ${height}`;
    if (now === 'folded') {
      // A window made larger by the writer may have the room now; a page that changes by itself opens nothing.
      const larger = noRoomAt !== undefined && width > noRoomAt;
      if (!larger || !settle(orderOf(choice.mode))) placeTab();
    } else if (now.over) {
      stand(now.look === 'float' ? { ...now, area: within(now.area) } : { ...overPlace(choice), over: true });
    } else if (!places.stillGood(now)) {
      moves += 1;
      if (moves > MOST_MOVES || !settle(orderOf(choice.mode))) fold(NO_ROOM);
    }
  }

  /** Drags and keys. While it is held the panel goes where it is led; let go, it looks for room there. */
  function holdParts({ head, across, down, corner, frame }: DockParts): void {
    let from: Area | undefined;
    const section = frame.parentElement;
    const lead = (change: (area: Area, dx: number, dy: number) => Area) => {
      const start = () => {
        from = typeof now === 'object' ? now.area : undefined;
        held = true;
        section?.classList.add('held');
      };
      const move = (dx: number, dy: number) => {
        if (from && typeof now === 'object') stand({ ...now, area: change(from, dx, dy) });
      };
      const end = () => {
        held = false;
        section?.classList.remove('held');
        if (typeof now === 'object') keep(now);
      };
      const key = (dx: number, dy: number) => {
        start();
        move(dx, dy);
        end();
      };
      return { start, move, end, key };
    };
    const wider = (area: Area, dx: number): Area => {
      if (typeof now === 'object' && now.look === 'right')
        return { ...area, left: area.right - clamp(area.right - area.left - dx, LEAST_WIDTH, MOST_WIDTH) };
      const most = typeof now === 'object' && now.look === 'float' ? MOST_FLOAT_WIDTH : MOST_WIDTH;
      return { ...area, right: area.left + clamp(area.right - area.left + dx, LEAST_WIDTH, most) };
    };
    const taller = (area: Area, dy: number): Area => ({
      ...area,
      bottom: area.top + clamp(area.bottom - area.top + dy, LEAST_HEIGHT, viewport().height - area.top),
    });
    holdBy(
      head,
      lead((area, dx, dy) => within(moved(area, dx, dy))),
    );
    holdBy(
      across,
      lead((area, dx) => wider(area, dx)),
    );
    holdBy(
      down,
      lead((area, _dx, dy) => taller(area, dy)),
    );
    const { start, move, end } = lead((area, dx, dy) => taller(wider(area, dx), dy));
    holdBy(corner, { start, move, end });
  }

  /** Remembers what the writer made of the panel. A floating one stays where he put it, be it on something. */
  function keep(place: Place & { readonly over?: boolean }): void {
    moves = 0;
    const { left, top, right, bottom } = place.area;
    const width = right - left;
    choice = { ...choice, width };
    if (place.look === 'float') {
      choice = { ...choice, mode: 'float', left, top, height: bottom - top };
      stand({ ...place, over: !isFree(places.scene(), place.area) });
    } else if (!place.over && place.look !== 'sheet' && !settle([place.look])) fold(NO_ROOM);
    if (typeof now === 'object') choice = { ...choice, width: Math.round(now.area.right - now.area.left) };
    placed(rounded(choice));
  }

  return {
    async show(wanted, call) {
      const called = now;
      if (call === 'key' && typeof now === 'object' && parts && document.activeElement === parts.host) {
        fold();
        return { shown: true, left: true };
      }
      remember();
      choice = { ...wanted, width: wanted.width || ownWidth() };
      moves = 0;
      // A frame that is moved loads anew, so the panel of a dialog is another one.
      if (parts && parts.host.parentElement !== uppermost()) remove();
      const first = !parts;
      parts ??= build();
      // Pressed again where there was no room, the writer wants it, be it over the page.
      if (call === 'menu') settle([wanted.mode]) || standOver();
      else if (!first && called === 'folded' && noRoomAt !== undefined) unfold();
      else if (!first && typeof called === 'object') lookAgain();
      else settle(orderOf(wanted.mode)) || fold(NO_ROOM);
      const shown = await parts.loaded;
      if (!shown) remove();
      else if (call === 'key') (now === 'folded' ? parts?.tab : parts?.frame)?.focus();
      return { shown };
    },
    hide(away) {
      if (!parts) return;
      fold();
      if (!away) return;
      now = 'away';
      parts.stand('none', { left: 0, top: 0, right: 0, bottom: 0 });
      mark('none');
    },
    focus() {
      remember();
      if (typeof now === 'object') parts?.frame.focus();
      else if (parts) unfold();
    },
    leave(folding) {
      if (folding && typeof now === 'object' && now.over) fold();
      if (before instanceof HTMLElement && document.activeElement === parts?.host)
        before.focus({ preventScroll: true });
    },
  };

  /** What had the keyboard before the panel. */
  function remember(): void {
    if (document.activeElement !== parts?.host) before = document.activeElement;
  }

  function remove(): void {
    places.takeRoom();
    parts?.closing.abort();
    parts?.host.remove();
    parts = undefined;
    now = 'away';
  }
}

function tellValue(separator: HTMLElement | undefined, value: number, least: number, most: number): void {
  for (const [name, one] of Object.entries({ valuenow: value, valuemin: least, valuemax: most }))
    separator?.setAttribute(`aria-${name}`, String(Math.round(one)));
}

/** Until the writer has widened it: less beside a small page, in CSS px. */
function ownWidth(): number {
  return Math.round(clamp(viewport().width * 0.3, LEAST_WIDTH, 360));
}
