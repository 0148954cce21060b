import { frame, type Place, page, quoted, reportForm } from './place.ts';

/** The same, written anew half a second after the page has come, and whenever asked; the text stays. */
export const blankTextareaAgain: Place = {
  name: 'blank-textarea-again',
  comes: 'iframe[data-writing="2"]',
  renews: ['#again'],
  renewed: 'iframe[data-writing="3"]',
  html: () =>
    page(`<p><button type="button" id="again">刷新表单</button></p>${frame('id="work"')}<script>
var frame=document.getElementById('work'),inner=frame.contentDocument,writing=0;
function write(){
var old=inner.querySelector('textarea'),kept=old?old.value:'';
inner.open();inner.write(${quoted(page(reportForm()))});inner.close();
inner.querySelector('textarea').value=kept;
frame.dataset.writing=++writing;
}
write();
addEventListener('load',function(){setTimeout(write,500);});
document.getElementById('again').addEventListener('click',write);</script>`),
};
