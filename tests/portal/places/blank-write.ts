import { copyOnSubmit, FRAME_BODY, frameField, type Place, page, reportForm } from './place.ts';

/** A frame of no address that the page itself writes and makes editable, as small editors do. */
export const blankWrite: Place = {
  name: 'blank-write',
  reports: [FRAME_BODY],
  html: () =>
    page(`${reportForm(frameField)}<script>
var inner=document.querySelector('.editor').contentDocument;
inner.open();inner.write('<!DOCTYPE html><html><body></body></html>');inner.close();
inner.body.contentEditable='true';
${copyOnSubmit('document', 'inner.body.innerText')}</script>`),
};
