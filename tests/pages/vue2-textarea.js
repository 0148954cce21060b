import Vue from 'vue2/dist/vue.esm.js';

const report = new Vue({
  el: '#editor',
  data: { text: '' },
  template: '<textarea name="content" v-model="text"></textarea>',
});

window.editorPage = {
  enter: 'textarea',
  frame: '',
  ready: report.$nextTick(),
  content: () => report.text,
};
