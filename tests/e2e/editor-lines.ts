/** The lines of a content that an editor gives as text or as HTML. */
export function linesOf(raw: string): string[] {
  const text = /<(?:p|div|br|h\d|li|span)\b/i.test(raw)
    ? raw
        .replaceAll(/<br[^>]*>(?=\s*<\/(?:p|div|li|h\d)>)/g, '')
        .replaceAll(/<\/?(?:p|div|h\d|li)\b[^>]*>|<br[^>]*>|<!--block-->/g, '\n')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&amp;', '&')
        .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/&[lr]dquo;|&quot;/g, '“')
    : raw;
  return text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[\u00a0\u200b\ufeff]/g, ' ').trim())
    .filter(Boolean);
}
