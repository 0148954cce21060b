import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const editor = createEditor({
  namespace: 'report',
  onError: (error) => {
    throw error;
  },
});
const root = document.querySelector('#editor');
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
// As ContentEditable of @lexical/react does.
editor.registerEditableListener((editable) => {
  root.contentEditable = String(editable);
  root.ariaReadOnly = editable ? null : 'true';
});

const content = () =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n'),
  );

const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.content.value = content();
});

window.editorPage = {
  enter: '#editor',
  frame: '',
  ready: Promise.resolve(),
  content,
  lock: () => editor.setEditable(false),
};
