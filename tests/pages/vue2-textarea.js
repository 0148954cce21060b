import Vue from 'vue2/dist/vue.esm.js';

const report = new Vue({
  el: '#editor',
  data: { text: '', locked: false },
  template: '<textarea name="content" :readonly="locked" v-model="text"></textarea>',
});

window.editorPage = {
  enter: 'textarea',
  frame: '',
  ready: report.$nextTick(),
  content: () => report.text,
  lock: () => {
    report.locked = true;
    return report.$nextTick();
  },
};
