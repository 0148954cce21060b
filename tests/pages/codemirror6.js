import { basicSetup, EditorView } from 'codemirror';

const view = new EditorView({
  parent: document.querySelector('#editor'),
  extensions: [basicSetup, EditorView.lineWrapping],
});
const content = () => view.state.doc.toString();

const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.content.value = content();
});

window.editorPage = { enter: '.cm-content', frame: '', ready: Promise.resolve(), content };
