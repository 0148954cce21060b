import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/i18n/zh-cn';

const editor = new Editor({
  el: document.querySelector('#editor'),
  height: '400px',
  initialEditType: 'wysiwyg',
  language: 'zh-CN',
  usageStatistics: false,
  autofocus: false,
});
const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.content.value = editor.getHTML();
});

window.editorPage = {
  enter: '.toastui-editor-ww-container .ProseMirror',
  frame: '',
  ready: Promise.resolve(),
  content: () => editor.getHTML(),
  // Toast UI has no read-only mode: sites lock the ProseMirror view inside it.
  lock: () => editor.wwEditor.view.setProps({ editable: () => false }),
};
