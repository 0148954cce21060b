import { plainDocument } from '../layout.ts';
import { frame, type Place, page, quoted, reportForm } from './place.ts';

const ACTION = 'http://portal/submit';
/** No style sheet: there is no address it could be found from. */
const form = plainDocument('述职报告填报', reportForm(undefined, ACTION)).replace(/<link[^>]*>/, '');

/** The frame's document is made by a script of the page: `html` holds it, with the true address to send the form to. */
const made = (script: string): string =>
  page(`${frame('id="work"')}<script>
var html=${quoted(form)}.replace(${quoted(ACTION)},location.origin+'/submit'),frame=document.getElementById('work');
${script}</script>`);

export const blob: Place = {
  name: 'blob',
  html: () => made(`frame.src=URL.createObjectURL(new Blob([html],{type:'text/html'}));`),
};

export const data: Place = {
  name: 'data',
  html: () => made(`frame.src='data:text/html;charset=utf-8,'+encodeURIComponent(html);`),
};

/** The form's own page, under another name that is built in as well. */
export const crossOrigin: Place = {
  name: 'cross-origin',
  html: () => made(`frame.src='http://form.practice.gov.cn:'+location.port+'/places/plain';`),
};

/** Under a name the product has no permission for. */
export const foreignFrame: Place = {
  name: 'foreign-frame',
  html: () => made(`frame.src='http://127.0.0.1:'+location.port+'/places/plain';`),
};
