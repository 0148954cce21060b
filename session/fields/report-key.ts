/** Names that stay over reloads: from what the page's author wrote, never from what a script generated. */
import type { FieldFacts } from '../../messaging/protocol.ts';

const GENERATED = /\d{3,}|[0-9a-f]{8}|^(?:ueditor|mce|react|el|ext|cke|tinymce)[-_]?\w*\d+$/iu;

/** Name of a report on its page: the place (path, and route of a single-page app) and what its boxes are called. */
export function reportKey(place: string, boxes: readonly Pick<FieldFacts, 'name' | 'id' | 'label'>[]): string {
  const names = boxes.map(
    ({ name, id, label }, index) =>
      [name, id, label].find((word) => word !== '' && !GENERATED.test(word)) ?? `第${index + 1}栏`,
  );
  return `${place}#${names.join('+')}`.slice(0, 500);
}
