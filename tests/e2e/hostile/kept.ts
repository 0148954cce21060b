/** Runs in a page of the extension: all that is kept of drafts, of decisions about fields and of the writer, as text. */
export async function keptOfWriter(): Promise<string> {
  const opening = indexedDB.open('shuzhi');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = await Promise.all(
    ['drafts', 'versions', 'fields', 'choices', 'ignored', 'writer'].map(
      (name) =>
        new Promise<unknown>((resolve, reject) => {
          const asking = db.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(asking.error);
        }),
    ),
  );
  db.close();
  return JSON.stringify(all);
}
