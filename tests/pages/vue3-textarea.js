import { createApp } from 'vue/dist/vue.esm-bundler.js';

const report = createApp({
  data: () => ({ text: '' }),
  template: '<textarea name="content" v-model="text"></textarea>',
}).mount('#editor');

window.editorPage = {
  enter: 'textarea',
  frame: '',
  ready: report.$nextTick(),
  content: () => report.text,
};
