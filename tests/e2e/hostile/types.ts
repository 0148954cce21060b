/** A page that tries to get at what is the extension's, or to make it do something. Both functions run in the page. */
export interface Attack {
  readonly name: string;
  /** Before any script of the page's own, at every load. */
  readonly atStart?: () => void;
  /** Once the panel stands beside the report, with a draft of the writer's in it. `id` is the extension's. */
  readonly whenOpen?: (id: string) => unknown;
  /** The panel need not come up: the page does all it can to keep it away. */
  readonly hinders?: true;
}

declare global {
  /** In the page: keeps what an attack got hold of, as text, whatever it is. */
  function steal(...loot: unknown[]): void;
}

/** Runs in the page before every attack. */
export function preparePage(): void {
  const loot: string[] = [];
  const { stringify } = JSON;
  const push = Array.prototype.push.bind(loot);
  Object.assign(window, {
    loot,
    steal: (...values: unknown[]) => {
      for (const value of values) {
        try {
          push(typeof value === 'string' ? value : `${String(value)} ${stringify(value)}`);
        } catch (error) {
          push(String(error));
        }
      }
    },
  });
}
