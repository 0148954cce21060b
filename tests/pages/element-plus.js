import { ElInput } from 'element-plus';
import { createApp } from 'vue/dist/vue.esm-bundler.js';

const report = createApp({
  components: { ElInput },
  data: () => ({ text: '', locked: false }),
  template:
    '<el-input type="textarea" name="content" :readonly="locked" :rows="15" placeholder="请输入述职报告正文" v-model="text" />',
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
