/** Makes the n-th operation on any database fail, by its number alone, as SQLite's own tests do. */

export interface Failure {
  readonly kind: 'throw' | 'full' | 'abort';
  /** Number of the first operation that fails; from 1. */
  readonly from: number;
  /** Only that one, or all from it on. */
  readonly once: boolean;
}

export interface FailingDatabase {
  /** Counts from here on, and fails as asked. */
  arm(failure?: Failure): void;
  /** Neither counts nor fails. Answers with how many operations there were. */
  disarm(): number;
  /** Does the work with nothing failing and nothing counted. */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
}

const OPERATIONS: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['add', 'put', 'get', 'getAll', 'getKey', 'delete', 'openCursor', 'openKeyCursor']],
  [IDBIndex.prototype, ['get', 'getAll', 'openCursor', 'openKeyCursor']],
  [IDBCursor.prototype, ['continue', 'update', 'delete']],
];

/** For the whole process; the operations themselves stay what they are while nothing is armed. */
export function createFailingDatabase(): FailingDatabase {
  let armed: Failure | undefined;
  let counting = false;
  let count = 0;

  function failureNow(): Failure['kind'] | undefined {
    if (!counting) return undefined;
    count += 1;
    if (!armed) return undefined;
    return (armed.once ? count === armed.from : count >= armed.from) ? armed.kind : undefined;
  }

  for (const [owner, names] of OPERATIONS) {
    for (const name of names) {
      const real: unknown = Reflect.get(owner, name);
      if (typeof real !== 'function') throw new Error(`no operation ${name}`);
      Reflect.set(owner, name, function failing(this: unknown, ...args: unknown[]): unknown {
        // The transaction of an upgrade is the browser's own.
        const kind = args[1] === 'versionchange' ? undefined : failureNow();
        const transaction = kind === 'abort' ? transactionOf(this) : undefined;
        // Opening fails later than it is asked for: here since an older version is asked for than there is.
        if (kind && name === 'open') return Reflect.apply(real, this, [args[0], 1]);
        if (kind === 'full') throw new DOMException('', 'QuotaExceededError');
        if (kind && !transaction) throw new DOMException('broken on purpose', 'UnknownError');
        const result: unknown = Reflect.apply(real, this, args);
        transaction?.abort();
        return result;
      });
    }
  }

  return {
    arm(failure) {
      [armed, counting, count] = [failure, true, 0];
    },
    disarm() {
      counting = false;
      return count;
    },
    async undisturbed(work) {
      const before = counting;
      counting = false;
      try {
        return await work();
      } finally {
        counting = before;
      }
    },
  };
}

function transactionOf(owner: unknown): IDBTransaction | undefined {
  if (owner instanceof IDBObjectStore) return owner.transaction;
  if (owner instanceof IDBIndex) return owner.objectStore.transaction;
  return undefined;
}
