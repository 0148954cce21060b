import type { Convenience, ConvenienceRepository, Conveniences } from '../../storage/conveniences.ts';

/** What shows itself around the page, known without waiting once it was read. */
export interface WantedConveniences {
  /** A promise only until it is known: the browser lets some things be done only while nothing was waited for. */
  isOn(what: Convenience): boolean | Promise<boolean>;
  read(): Promise<Conveniences>;
  turn(what: Convenience, on: boolean): Promise<Conveniences>;
  /** They were removed from the database. */
  forget(): void;
}

export function createWantedConveniences(repository: ConvenienceRepository): WantedConveniences {
  let known: Conveniences | undefined;
  const read = async () => {
    known ??= await repository.read();
    return known;
  };
  return {
    isOn: (what) => known?.[what] ?? read().then((all) => all[what]),
    read,
    async turn(what, on) {
      known = await repository.turn(what, on);
      return known;
    },
    forget() {
      known = undefined;
    },
  };
}
