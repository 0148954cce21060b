import { type Place, page, reportForm } from './place.ts';

/** A page that enlarges itself by a style. */
const zoomed = (name: string, selector: string): Place => ({
  name,
  html: () => page(reportForm(), `<style>${selector}{zoom:1.25}</style>`),
});

export const zoomedBody = zoomed('zoomed-body', 'body');
export const zoomedHtml = zoomed('zoomed-html', 'html');
