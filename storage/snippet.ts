/** One of the writer's 常用语句. The shape is stored: a change of it is a new migration. */
export interface SnippetRecord {
  readonly id: string;
  /** What the writer calls it; '' for none. */
  readonly name: string;
  /** With its blanks as 〔words〕, exactly as the writer put it. */
  readonly text: string;
  /** Grows with every use of any of them: what was used last has the highest. */
  readonly order: number;
}
