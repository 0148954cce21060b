import { escapeHtml } from '../layout.ts';
import { frame, type Place, page, reportForm } from './place.ts';

export const srcdoc: Place = {
  name: 'srcdoc',
  html: () => page(frame(`srcdoc="${escapeHtml(page(reportForm()))}"`)),
};
