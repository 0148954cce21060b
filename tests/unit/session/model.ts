/** What a writer may rely on, in a few lines, and random work to hold the product to it. */
import fc from 'fast-check';
import { createWorld, type World } from './world.ts';

type Step =
  | { readonly do: 'type' | 'paste' | 'cut' | 'reload' | 'come back'; readonly tab: number; readonly size: number }
  | { readonly do: 'restore' | 'remove'; readonly tab: number; readonly size: number }
  | { readonly do: 'kill' | 'wait'; readonly tab: number; readonly size: number };

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom('paste', 'cut', 'reload', 'come back', 'restore', 'remove', 'kill', 'wait'),
    },
  ),
  tab: fc.constantFrom(1, 2),
  size: fc.nat(200),
});

/** A draft of this many UTF-16 units or more that loses over half of them stays as it was. */
const WORTH_KEEPING = 60;

/** The model: what stands in each tab's field, and which texts must be found among drafts and versions. */
class Model {
  readonly fields = new Map<number, string>();
  /** The last text of each tab that was kept. */
  readonly last = new Map<number, string>();
  /** Texts nobody goes on with: only the writer removes them. */
  readonly forGood = new Set<string>();

  keep(tab: number, text: string): void {
    const before = this.last.get(tab);
    if (before !== undefined && before.length >= WORTH_KEEPING && text.length < before.length / 2) this.leave(tab);
    if (text !== '') this.last.set(tab, text);
  }
  /** Nothing goes on with what the tab wrote last. */
  leave(tab: number): void {
    const text = this.last.get(tab);
    if (text !== undefined) this.forGood.add(text);
    this.last.delete(tab);
  }
  remove(text: string): void {
    this.forGood.delete(text);
    for (const [tab, last] of this.last) if (last === text) this.last.delete(tab);
  }
  wanted(): Set<string> {
    return new Set([...this.forGood, ...this.last.values()]);
  }
}

/** Does one thing to the product and to the model alike. */
async function play(
  world: World,
  model: Model,
  { do: what, tab, size }: Step,
  mark: string,
  wait: (ms: number) => void,
) {
  const field = model.fields.get(tab) ?? '';
  const tell = async (text: string) => {
    model.fields.set(tab, text);
    await world.tell(tab, text);
    model.keep(tab, text);
  };
  if (what === 'type') await tell(`${field}${mark}`);
  else if (what === 'paste') await tell(`${field}${`${mark}走访选民，`.repeat(size)}`);
  else if (what === 'cut') await tell(field.slice(0, Math.floor((field.length * size) / 200)));
  else if (what === 'wait') wait(size * 100);
  else if (what === 'kill') {
    await world.restart();
    for (const [one, text] of model.fields) await world.tell(one, text);
  } else if (what === 'reload') {
    model.leave(tab);
    world.reload(tab);
    model.fields.set(tab, '');
    await world.tell(tab, '', 'found');
  } else if (what === 'come back') {
    // The page brings back what was written in it.
    world.reload(tab);
    await world.tell(tab, field, 'found');
  } else {
    const drafts = await world.kept();
    const draft = drafts[size % Math.max(1, drafts.length)];
    if (!draft) return;
    if (what === 'restore') {
      const text = await world.restore(tab, draft.id);
      if (text === undefined) return;
      model.leave(tab);
      model.forGood.add(text);
      await tell(text);
    } else {
      await world.drafts().remove(draft.id);
      const elsewhere = new Set(drafts.flatMap(({ id, texts }) => (id === draft.id ? [] : texts)));
      for (const text of draft.texts) if (!elsewhere.has(text)) model.remove(text);
    }
  }
}

/** Work in which something was lost once. */
export const FOUND: readonly (readonly Step[])[] = [
  // Both tabs put back the same draft, and the background forgets which draft each goes on with.
  [
    { do: 'type', tab: 2, size: 0 },
    { do: 'type', tab: 1, size: 0 },
    { do: 'restore', tab: 2, size: 0 },
    { do: 'restore', tab: 1, size: 0 },
    { do: 'kill', tab: 1, size: 0 },
  ],
];

let worlds = 0;

/** After every step, all that the model wants is found. */
export const nothingIsLost = fc.asyncProperty<[readonly Step[]]>(
  fc.array(step, { maxLength: 40, size: 'max' }),
  async (steps) => {
    worlds += 1;
    let clock = 1_700_000_000_000;
    const world = createWorld(`model-${worlds}`, () => ++clock);
    const model = new Model();
    for (const [index, one] of steps.entries()) {
      await play(world, model, one, `第${index}句。`, (ms) => {
        clock += ms;
      });
      const found = new Set((await world.kept()).flatMap(({ texts }) => texts));
      for (const text of model.wanted())
        if (!found.has(text)) throw new Error(`lost at step ${index}: ${text.slice(0, 80)} (${text.length})`);
    }
  },
);
