/** Where to look: the writer's word on a field, a page, a site, and what follows from it. */
import type { Absence } from '../messaging/panel-state.ts';
import type { PageSender } from '../messaging/server.ts';
import type { Choice, ChoiceRepository } from '../storage/choices.ts';
import type { OpenReport } from './open-reports.ts';
import { orElse } from './or-else.ts';
import { NO_POLICY, type Policy } from './policy/policy.ts';
import { matches } from './policy/site-rule.ts';

/** What was decided about the fields of one frame. */
export interface Choices {
  /** Nothing is looked for on this page or site. */
  readonly never: boolean;
  /** Keys of fields that are no reports whatever they look like, and of those that are. */
  readonly refused: readonly string[];
  readonly pinned: readonly string[];
}

export interface Choosing {
  of(sender: PageSender): Promise<Choices>;
  /** Takes a field for a report from now on. */
  pin(sender: PageSender, key: string): Promise<void>;
  /** Leaves alone the field of this report, the page it stands on, or the whole site. */
  neglect(open: OpenReport, kind: 'refused' | 'page' | 'site'): Promise<void>;
  /** Looks at a page again, whatever was decided about it and its site. */
  attend(page: string): Promise<void>;
  never(page: string): Promise<Absence['never']>;
}

const NO_UNIT = async (): Promise<Pick<Policy, 'locked' | 'initial'>> => NO_POLICY;

/**
 * What the unit left out for good is left out; what it left out to begin with, until the writer says otherwise. A field is
 * looked for as if nothing had been decided where the database cannot be read: without it, nobody would be told of that.
 */
export function createChoosing(choices: ChoiceRepository, policy = NO_UNIT): Choosing {
  const has = (choice: Choice) => orElse(choices.has(choice), false);
  const names = (kind: 'refused' | 'pinned', origin: string) => orElse(choices.names(kind, origin), []);

  async function leftOut(layer: 'locked' | 'initial', address: string): Promise<boolean> {
    return (await policy())[layer].excludedSites.some((rule) => matches(rule, address));
  }

  async function attended(page: string): Promise<boolean> {
    const choice = aboutPage('attended', page);
    return choice !== undefined && (await has(choice));
  }

  async function never(page: string): Promise<Absence['never']> {
    if (await leftOut('locked', page)) return 'unit';
    for (const kind of ['site', 'page'] as const) {
      const choice = aboutPage(kind, page);
      if (choice && (await has(choice))) return kind;
    }
    return (await leftOut('initial', page)) && !(await attended(page)) ? 'unit-initial' : null;
  }
  return {
    async of({ origin, page }) {
      const [silent, ofFrame, refused, pinned] = await Promise.all([
        never(page),
        leftOut('locked', origin),
        names('refused', origin),
        names('pinned', origin),
      ]);
      return { never: silent !== null || ofFrame, refused, pinned };
    },
    pin: ({ origin }, key) => choices.add({ kind: 'pinned', origin, name: key }),
    async neglect({ sender, report }, kind) {
      const choice =
        kind === 'refused' ? { kind, origin: sender.origin, name: report.key } : aboutPage(kind, sender.page);
      if (choice) await choices.add(choice);
    },
    async attend(page) {
      for (const kind of ['site', 'page'] as const) {
        const choice = aboutPage(kind, page);
        if (choice) await choices.remove(choice);
      }
      const choice = aboutPage('attended', page);
      if (choice && (await leftOut('initial', page))) await choices.add(choice);
    },
    never,
  };
}

/** undefined for an address the browser does not tell. */
function aboutPage(kind: 'site' | 'page' | 'attended', page: string): Choice | undefined {
  if (!URL.canParse(page)) return undefined;
  const { origin, pathname } = new URL(page);
  return { kind, origin, name: kind === 'page' ? pathname : '' };
}
