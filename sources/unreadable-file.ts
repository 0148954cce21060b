/** A file or page that cannot be read as a report. `message` is Chinese and says what to do; `english` is short. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  constructor(
    message: string,
    readonly english: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
