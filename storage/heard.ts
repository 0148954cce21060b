/**
 * The same transaction, whose `done` is heard by somebody. When a request fails, the request itself rejects and is awaited;
 * without this the browser reports the aborted transaction a second time, as an error nobody caught.
 */
export function heard<T extends { readonly done: Promise<void> }>(tx: T): T {
  tx.done.catch(() => undefined);
  return tx;
}
