import { Compartment, EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';

const access = new Compartment();
const view = new EditorView({
  parent: document.querySelector('#editor'),
  extensions: [basicSetup, EditorView.lineWrapping, access.of([])],
});
const content = () => view.state.doc.toString();

const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.content.value = content();
});

window.editorPage = {
  enter: '.cm-content',
  frame: '',
  ready: Promise.resolve(),
  content,
  lock: () =>
    view.dispatch({ effects: access.reconfigure([EditorState.readOnly.of(true), EditorView.editable.of(false)]) }),
};
