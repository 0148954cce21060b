import path from 'node:path';
import { type NoticeReading, readNotice } from '../../engine/index.ts';
import { readHtml } from '../../sources/html.ts';
import { publishedOn } from '../../sources/published-on.ts';
import { parsePage, readBytes, readFileText, withinDepth } from '../check/read-file-text.ts';

export interface NoticeFile {
  readonly file: string;
  readonly text: string;
  readonly reading: NoticeReading;
}

/**
 * A file's text and what it asks; of a web page the article, and the day on which the site put it up.
 * @throws UnreadableFileError as `readFileText` does.
 */
export async function readNoticeFile(file: string): Promise<NoticeFile> {
  if (!/^\.html?$/i.test(path.extname(file))) {
    const text = await readFileText(file);
    return { file, text, reading: readNotice(text) };
  }
  const bytes = await readBytes(file);
  const { text, published } = withinDepth(() => {
    const page = parsePage(bytes);
    return { published: publishedOn(page), text: readHtml(page) };
  });
  return { file, text, reading: readNotice(text, published ? { published } : {}) };
}
