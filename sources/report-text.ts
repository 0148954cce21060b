/** Drafts as plain text files, and what such files are called. */

/** UTF-8 with its mark and line ends as Windows has them: older editors show anything else as gibberish, or as one line. */
export function textFile(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\ufeff${text.replace(/\r\n|\r|\n/g, '\r\n')}`);
}

/** Longest name, in characters: Windows counts the folders before it too. */
const LONGEST = 60;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;

/** A name that Windows takes, unlike all of `taken`, to which it is added. The ending comes without its dot. */
export function fileName(title: string, ending: string, taken: Set<string> = new Set()): string {
  const words = title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const base = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/u, '');
  const safe = base === '' || RESERVED.test(base) ? `草稿${base}` : base;
  let name = `${safe}.${ending}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${safe}（${number}）.${ending}`;
  taken.add(name.toLowerCase());
  return name;
}

/** `2026-11-24`, by the clock of this computer. `at` in ms since the epoch. */
export function dayOf(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
