/** Whether a text holds every word looked for, whatever their order; letters without regard to case. */
export function holdsAll(text: string, query: string): boolean {
  const all = text.toLowerCase();
  return wordsOf(query).every((word) => all.includes(word));
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}
