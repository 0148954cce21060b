/** Which of many phrases stand in a text: one walk over it, however many phrases there are. */
export interface PhraseIndex {
  /** The numbers of the phrases that stand in `folded`, each once. */
  in(folded: string): ReadonlySet<number>;
}

interface Node {
  readonly next: Map<number, Node>;
  /** Numbers of the phrases that end here. */
  readonly ends: number[];
}

const NONE: ReadonlySet<number> = new Set();

/** `phrases` are folded; an empty one is never found. A walk takes the length of the text times that of the longest phrase. */
export function createPhraseIndex(phrases: readonly string[]): PhraseIndex {
  const root = emptyNode();
  phrases.forEach((phrase, number) => {
    let node = root;
    for (let at = 0; at < phrase.length; at += 1) node = child(node, phrase.charCodeAt(at));
    if (node !== root) node.ends.push(number);
  });
  return {
    in(folded) {
      let found: Set<number> | undefined;
      for (let from = 0; from < folded.length; from += 1) {
        let node = root.next.get(folded.charCodeAt(from));
        for (let at = from + 1; node; at += 1) {
          for (const number of node.ends) {
            found ??= new Set();
            found.add(number);
          }
          if (at >= folded.length) break;
          node = node.next.get(folded.charCodeAt(at));
        }
      }
      return found ?? NONE;
    },
  };
}

function child({ next }: Node, unit: number): Node {
  const known = next.get(unit);
  if (known) return known;
  const made = emptyNode();
  next.set(unit, made);
  return made;
}

function emptyNode(): Node {
  return { next: new Map(), ends: [] };
}
