import { frame, type Place, page, quoted, reportForm } from './place.ts';

/** A frame of no address into which the page writes the whole form. */
export const blankTextarea: Place = {
  name: 'blank-textarea',
  html: () =>
    page(`${frame('id="work"')}<script>
var inner=document.getElementById('work').contentDocument;
inner.open();inner.write(${quoted(page(reportForm()))});inner.close();</script>`),
};
