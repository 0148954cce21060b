import { editableField, type Place, page, reportForm, textareaField } from './place.ts';

const far = '<div style="height:1600px">代表履职情况登记表（略）</div>';
const scroller = (height: number, content: string) =>
  `<div class="scroller" style="height:${height}px;overflow:auto;border:1px solid #ccc">${far}${content}${far}</div>`;

/** A form deep in things that scroll: a page, a box in it, a frame in that, a box in the frame. */
export const scrolled: Place = {
  name: 'scrolled',
  html(query) {
    const kind = query.get('kind') === 'editable' ? 'editable' : 'textarea';
    if (query.get('inner')) return page(scroller(380, reportForm(kind === 'editable' ? editableField : textareaField)));
    const frame = `<iframe class="form" src="/places/scrolled?inner=1&kind=${kind}" style="width:860px;height:420px;border:0"></iframe>`;
    return page(far + scroller(460, frame) + far);
  },
};
