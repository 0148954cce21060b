/** Choices that cannot be read must not keep a text from being found, judged and kept. */
export function orElse<T>(read: Promise<T>, otherwise: T): Promise<T> {
  return read.catch((error: unknown) => {
    console.error('choices not read', error);
    return otherwise;
  });
}
