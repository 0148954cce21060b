import { escapeHtml } from '../layout.ts';
import { frame, type Place, page, reportForm } from './place.ts';

/** Frames whose origin is nobody's. */
const sandbox = 'sandbox="allow-scripts allow-forms"';

export const sandboxedSrc: Place = {
  name: 'sandboxed-src',
  html: () => page(frame(`${sandbox} src="/places/plain"`)),
};

export const sandboxedSrcdoc: Place = {
  name: 'sandboxed-srcdoc',
  html: () => page(frame(`${sandbox} srcdoc="${escapeHtml(page(reportForm()))}"`)),
};
