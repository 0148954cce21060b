/** What the panel shows, as lines for the terminal. */

/** One row of the panel's list of parts. */
export interface PartRow {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly requirement: string;
  readonly evidence: string;
  /** Whether the suggested outline has an entry for it. */
  readonly outline: boolean;
}

const STATUS: Readonly<Record<string, string>> = { present: '✓ 有', weak: '◐ 仅一句带过', missing: '○ 未找到' };
const REQUIREMENT: Readonly<Record<string, string>> = { required: '必写', recommended: '建议', optional: '可选' };
const TITLE_WIDTH = 14;
const STATUS_WIDTH = 14;

export function printParts(parts: readonly PartRow[]): void {
  for (const { title, status, requirement, evidence } of parts) {
    const proof = evidence === '' ? '' : `  “${evidence.slice(0, 30)}${evidence.length > 30 ? '…' : ''}”`;
    console.log(
      `  ${pad(title, TITLE_WIDTH)}${REQUIREMENT[requirement] ?? requirement}  ${pad(STATUS[status] ?? status, STATUS_WIDTH)}${proof}`,
    );
  }
}

/** The suggested outline: what is written already is ticked. */
export function printOutline(parts: readonly PartRow[]): void {
  console.log('\n建议提纲（Suggested outline）');
  for (const { title, status } of parts.filter(({ outline }) => outline)) {
    console.log(`  ${status === 'present' ? '☑' : '☐'} ${title}`);
  }
  console.log('');
}

/** Chinese characters take two columns of a terminal. */
function pad(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
