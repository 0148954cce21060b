/** A folder in memory, with as much of the browser's file system as copies need. */
export function memoryFolder(files = new Map<string, string>()): FileSystemDirectoryHandle {
  const handle = (name: string) => ({
    kind: 'file',
    async getFile() {
      return { text: async () => files.get(name) ?? '' };
    },
    async createWritable() {
      let written = '';
      return {
        async write(text: string) {
          written += text;
        },
        async close() {
          files.set(name, written);
        },
      };
    },
  });
  const folder = {
    async getFileHandle(name: string) {
      return handle(name);
    },
    async removeEntry(name: string) {
      if (!files.delete(name)) throw new DOMException('missing', 'NotFoundError');
    },
    async *entries() {
      for (const name of [...files.keys()]) yield [name, handle(name)];
    },
    async *keys() {
      yield* [...files.keys()];
    },
  };
  return folder as unknown as FileSystemDirectoryHandle;
}
