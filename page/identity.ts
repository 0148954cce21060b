/** Names that stay over reloads: from what the page's author wrote, never from what a script generated. */

const GENERATED = /\d{3,}|[0-9a-f]{8}|^(?:ueditor|mce|react|el|ext|cke|tinymce)[-_]?\w*\d+$/iu;

/** Path of the page; '' where the address is the content itself (data:) or made anew at each load (blob:). */
export function pathOf({ protocol, pathname }: Pick<Location, 'protocol' | 'pathname'>): string {
  return /^(?:blob|data):/.test(protocol) ? '' : pathname;
}

/** Name of a report on its page: path (with the route of a single-page app) and what its boxes are called. */
export function reportKey(
  location: Pick<Location, 'protocol' | 'pathname' | 'hash'>,
  boxes: readonly { name: string; id: string; label: string }[],
): string {
  const route = location.hash.startsWith('#/') || location.hash.startsWith('#!') ? location.hash.split('?')[0] : '';
  const names = boxes.map(
    ({ name, id, label }, index) =>
      [name, id, label].find((word) => word !== '' && !GENERATED.test(word)) ?? `第${index + 1}栏`,
  );
  return `${pathOf(location)}${route}#${names.join('+')}`.slice(0, 500);
}
