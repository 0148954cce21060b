import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

let started;
const ready = new Promise((resolve) => (started = resolve));
const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit],
  onCreate: () => started(),
});

const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.content.value = editor.getHTML();
});

window.editorPage = {
  enter: '.ProseMirror',
  frame: '',
  ready,
  content: () => editor.getHTML(),
  lock: () => editor.setEditable(false),
};
