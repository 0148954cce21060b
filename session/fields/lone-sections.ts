/** A section box alone in its frame: with those in other frames of its page it is part of one report. */
import type { FieldFacts } from '../../messaging/protocol.ts';
import type { PageSender } from '../../messaging/server.ts';
import { wholeKey } from '../shown.ts';
import { judgeField } from './judge-field.ts';

export interface LoneSections {
  /** Takes note of a frame's fields. Its section boxes count, though there be one alone, where another frame has more. */
  see(
    sender: PageSender,
    fields: readonly FieldFacts[],
  ): { readonly count: boolean; readonly again: readonly number[] };
  dropTab(tabId: number): void;
}

interface Frame {
  /** Boxes of a report, or of sections of one. */
  readonly boxes: number;
  /** It holds one section box, and no report. */
  readonly alone: boolean;
  /** The page it stands in. */
  readonly of: string;
  /** What it was told. */
  count: boolean;
}

export function createLoneSections(): LoneSections {
  const tabs = new Map<number, Map<number, Frame>>();
  return {
    see({ tabId, frameId, origin, page }, fields) {
      const frames = tabs.get(tabId) ?? new Map<number, Frame>();
      tabs.set(tabId, frames);
      const roles = fields.map(judgeField);
      const boxes = roles.filter((role) => role !== 'none').length;
      const alone = boxes === 1 && roles.includes('section');
      const of = `${origin} ${wholeKey(page)}`;
      frames.set(frameId, { boxes, alone, of, count: false });
      const here = [...frames].filter(([, frame]) => frame.of === of && frame.boxes > 0);
      const count = here.length > 1;
      const again: number[] = [];
      for (const [id, frame] of here) {
        if (id !== frameId && frame.alone && frame.count !== count) again.push(id);
        frame.count = count;
      }
      return { count, again };
    },
    dropTab: (tabId) => void tabs.delete(tabId),
  };
}
