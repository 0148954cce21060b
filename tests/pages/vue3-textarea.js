import { createApp } from 'vue/dist/vue.esm-bundler.js';

const report = createApp({
  data: () => ({ text: '', locked: false }),
  template: '<textarea name="content" :readonly="locked" v-model="text"></textarea>',
}).mount('#editor');

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
