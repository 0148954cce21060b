import { shinglesOfReports } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import type { ReadSamples } from './read-source.ts';

/** As the background's door takes it; see `sampleMessages`. */
const MAX_SHINGLES = 100_000;
const MAX_TITLE = 120;
const MAX_SOURCE = 2_000;

/** Has the background remember the reports of a page by numbers; false where there is nothing to remember. */
export async function keepSamples({ reports, title, source, tabId }: ReadSamples): Promise<boolean> {
  const own = reports.filter(({ analysis }) => analysis.documentType.id !== 'other');
  const numbers = shinglesOfReports(own.map(({ text, analysis }) => ({ text, headings: analysis.outline })));
  let room = MAX_SHINGLES;
  const kept = own.flatMap((report, index) => {
    const shingles = [...(numbers[index] ?? [])].slice(0, room);
    room -= shingles.length;
    return shingles.length > 0 ? [{ title: report.title.slice(0, MAX_TITLE), shingles }] : [];
  });
  const [first] = kept;
  if (!first) return false;
  const id = await nameOf(kept.flatMap(({ shingles }) => shingles));
  const about = { id, title: (title || first.title).slice(0, MAX_TITLE), source: source.slice(0, MAX_SOURCE), tabId };
  return (await send('samples.keep', { ...about, reports: kept })).kept;
}

/** The same for the same reports, wherever they stand. */
async function nameOf(shingles: readonly number[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint32Array.from(shingles));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
