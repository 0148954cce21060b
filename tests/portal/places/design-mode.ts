import { copyOnSubmit, FRAME_BODY, frameField, type Place, page, reportForm } from './place.ts';

/** The editor is a page of its own, which sets itself into design mode. */
export const designMode: Place = {
  name: 'design-mode',
  reports: [FRAME_BODY],
  html: (query) =>
    query.has('inner')
      ? '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><script>document.designMode="on"</script></body></html>'
      : page(`${reportForm(frameField.replace('<iframe', '<iframe src="/places/design-mode?inner"'))}
<script>${copyOnSubmit('document', "document.querySelector('.editor').contentDocument.body.innerText")}</script>`),
};
