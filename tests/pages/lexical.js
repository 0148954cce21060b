import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

const editor = createEditor({
  namespace: 'report',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.querySelector('#editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

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

window.editorPage = { enter: '#editor', frame: '', ready: Promise.resolve(), content };
