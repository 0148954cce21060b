import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { codemirror } from './codemirror.ts';
import { codemirror5 } from './codemirror5.ts';
import { contenteditable } from './contenteditable.ts';
import { draftJs } from './draft-js.ts';
import { framedEditor } from './framed-editor.ts';
import { kindeditor } from './kindeditor.ts';
import { lexical } from './lexical.ts';
import { quill } from './quill.ts';
import { savedUndo } from './saved-undo.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';
import { tinymce } from './tinymce.ts';
import { tinymceInline } from './tinymce-inline.ts';
import { trix } from './trix.ts';
import type { EditorAdapter, EditorHandle } from './types.ts';
import { ueditor } from './ueditor.ts';
import { vditor } from './vditor.ts';

/** Every adapter, particular ones before general ones: the first that opens an element has it. */
export const editors: readonly EditorAdapter[] = [
  ueditor,
  tinymce,
  ckeditor4,
  kindeditor,
  ckeditor5,
  slate,
  lexical,
  draftJs,
  quill,
  vditor,
  savedUndo,
  trix,
  codemirror,
  codemirror5,
  tinymceInline,
  textarea,
  contenteditable,
  framedEditor,
];

/** What any adapter may find, for a first quick look at an added node; a body comes again with a document that is opened again. */
export const CANDIDATES = 'textarea, [contenteditable], iframe, body';

export function openEditor(el: Element): EditorHandle | undefined {
  for (const editor of editors) {
    const handle = editor.open(el);
    if (handle) return handle;
  }
  return undefined;
}
