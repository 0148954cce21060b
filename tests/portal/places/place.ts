/** A place where a report form may stand in a page, with how a person gets at its field. */
import { escapeHtml, plainDocument } from '../layout.ts';

export interface Place {
  readonly name: string;
  /** The page, where it is one of the portal's own already. */
  readonly path?: string;
  /** The page at `/places/<name>`; with a query it may stand for the documents of its frames too. */
  html?(query: URLSearchParams): string;
  /** Content type, where it is not HTML in UTF-8. */
  readonly type?: string;
  /** What is pressed until the field is there, and nothing when it stands there from the start. */
  readonly opens?: readonly string[];
  /** What must have come before anything is done. */
  readonly comes?: string;
  /** What is pressed in the middle of writing: the field is taken away and comes again with its text. */
  readonly renews?: readonly string[];
  /** What shows that the field has come again. */
  readonly renewed?: string;
  /** The fields of the page's reports; one textarea named `content` if not said. */
  readonly reports?: readonly ReportField[];
}

export interface ReportField {
  /** The element the launcher keeps to. */
  readonly anchor: string;
  /** Where the text is typed: the anchor itself, or the body of the frame it is. */
  readonly body?: true;
  /** The box the part on integrity goes into, where the report has several. */
  readonly integrity?: string;
  /** The name of the value submitted, when it is not `content`. */
  readonly sentAs?: string;
}

export const TEXTAREA: ReportField = { anchor: 'textarea[name=content]' };
export const FRAME_BODY: ReportField = { anchor: 'iframe.editor', body: true };
export const EDITABLE: ReportField = { anchor: '[contenteditable=true]' };

/** Inline, since frames of no address have no style sheet of the portal's. */
const SIZE = 'style="width:700px;height:320px;box-sizing:border-box;border:1px solid #888"';

export const textareaField = `<textarea name="content" ${SIZE}></textarea>`;
export const editableField = `<div contenteditable="true" ${SIZE}></div><input type="hidden" name="content">`;
export const frameField = `<iframe class="editor" ${SIZE}></iframe><input type="hidden" name="content">`;

/** A plain report form. Frames of no address have nothing a relative `action` could stand on. */
export function reportForm(field = textareaField, action = '/submit'): string {
  return `<form method="post" action="${escapeHtml(action)}"><h2>人大代表年度述职报告填报</h2><table class="form"><tr><th>述职报告正文</th><td>${field}</td></tr></table><p><button type="submit">提交</button></p></form>`;
}

export const page = (body: string, head = ''): string => plainDocument('述职报告填报', body, head);

/** Fills the hidden input beside an editable element when the form is sent, as simple portals do. */
export const copyOnSubmit = (root: string, text: string): string =>
  `${root}.querySelector('form').addEventListener('submit',function(){${root}.querySelector('[name=content]').value=${text};});`;

/** A string as a script in a page has it; the markup in it must not end the script. */
export const quoted = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

/** A frame big enough for the form. */
export const frame = (attributes: string): string =>
  `<iframe ${attributes} style="width:1100px;height:520px;border:0"></iframe>`;
