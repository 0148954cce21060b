import { copyOnSubmit, EDITABLE, editableField, type Place, page, quoted, reportForm, textareaField } from './place.ts';

/** Defines <report-form>, which holds the form in an open shadow root. */
const component = (field: string, after = ''): string =>
  `customElements.define('report-form',class extends HTMLElement{connectedCallback(){var root=this.attachShadow({mode:'open'});root.innerHTML=${quoted(reportForm(field))};${after}}});`;

export const shadowOpen: Place = {
  name: 'shadow-open',
  html: () => page(`<report-form></report-form><script>${component(textareaField)}</script>`),
};

export const shadowEditable: Place = {
  name: 'shadow-editable',
  reports: [EDITABLE],
  html: () =>
    page(
      `<report-form></report-form><script>${component(editableField, copyOnSubmit('root', "root.querySelector('[contenteditable]').innerText"))}</script>`,
    ),
};

/** Two roots deep, and added to the outer one only when asked for. */
export const shadowNested: Place = {
  name: 'shadow-nested',
  opens: ['#write'],
  html: () =>
    page(`<report-page></report-page><script>${component(textareaField)}
customElements.define('report-page',class extends HTMLElement{connectedCallback(){var root=this.attachShadow({mode:'open'});
root.innerHTML='<button type="button" id="write">填写述职报告</button><div></div>';
root.querySelector('button').addEventListener('click',function(){root.querySelector('div').innerHTML='<report-form></report-form>';},{once:true});}});</script>`),
};
