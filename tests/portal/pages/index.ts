import type { PortalPage } from '../layout.ts';
import { list } from './list.ts';
import { login } from './login.ts';
import { reportContenteditable } from './report-contenteditable.ts';
import { reportSections } from './report-sections.ts';
import { reportTextarea } from './report-textarea.ts';
import { reportTinymce } from './report-tinymce.ts';
import { reportUeditor } from './report-ueditor.ts';

const all: readonly PortalPage[] = [
  login,
  list,
  reportTextarea,
  reportUeditor,
  reportTinymce,
  reportContenteditable,
  reportSections,
];

/** Every page of the portal, by its path. */
export const pages: ReadonlyMap<string, PortalPage> = new Map(all.map((page) => [page.path, page]));
