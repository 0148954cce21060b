import { copyOnSubmit, FRAME_BODY, frameField, type Place, page, reportForm } from './place.ts';

/** The editor writes its frame anew half a second after the page has come, and whenever asked; the text stays. */
export const blankWriteAgain: Place = {
  name: 'blank-write-again',
  reports: [FRAME_BODY],
  comes: 'iframe[data-writing="2"]',
  renews: ['#again'],
  renewed: 'iframe[data-writing="3"]',
  html: () =>
    page(`<p><button type="button" id="again">恢复默认样式</button></p>${reportForm(frameField)}<script>
var frame=document.querySelector('.editor'),inner=frame.contentDocument,writing=0;
function write(){
var kept=inner.body?inner.body.innerHTML:'';
inner.open();inner.write('<!DOCTYPE html><html><body>'+kept+'</body></html>');inner.close();
inner.designMode='on';
frame.dataset.writing=++writing;
}
write();
addEventListener('load',function(){setTimeout(write,500);});
document.getElementById('again').addEventListener('click',write);
${copyOnSubmit('document', 'inner.body.innerText')}</script>`),
};
