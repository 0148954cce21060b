/** Where `words` begin in `text`, overlapping ones too, in UTF-16 units; nowhere where there are no words. */
export function occurrencesOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
