/** Longest stretch of work before the page gets its turn, in ms. */
const STRETCH = 10;

/** Runs a long search in stretches between which the page can answer the writer. */
export async function inSlices<T>(search: Generator<void, T>): Promise<T> {
  for (let until = performance.now() + STRETCH; ; ) {
    const step = search.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + STRETCH;
  }
}
