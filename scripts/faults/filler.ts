/** Rows that nobody sees, to bring a database to a size. */
export interface Filler {
  readonly rows: number;
  /** Rows that hold the same text. */
  readonly copies: number;
  /** UTF-16 units of a text. */
  readonly units: number;
  /** Taken out again at once, so that they stand in the files alone. */
  readonly removed: boolean;
}

/** Runs in a page of the extension, and sees nothing but what it is handed. */
export function fillDatabase({ rows, copies, units, removed }: Filler): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shuzhi');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('ignored', 'readwrite');
      const ignored = tx.objectStore('ignored');
      let message = '';
      for (let row = 0; row < rows; row += 1) {
        if (row % copies === 0) {
          const letters = crypto.getRandomValues(new Uint16Array(units)).map((unit) => unit % 0xd000);
          message = String.fromCharCode(...letters);
        }
        ignored.put({ rule: 'filler', text: `${row}`, message, at: 0 });
      }
      if (removed) ignored.delete(IDBKeyRange.bound(['filler'], ['filler', []]));
      tx.onabort = () => reject(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
