import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
const empty = [{ type: 'paragraph', children: [{ text: '' }] }];
const lines = (value) => value.map((node) => Node.string(node)).join('\n');
let started;
const ready = new Promise((resolve) => (started = resolve));

function Report() {
  const [value, setValue] = useState(empty);
  useEffect(started, []);
  return (
    <Slate editor={editor} initialValue={empty} onChange={setValue}>
      <Editable renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>} />
      <input type="hidden" name="content" value={lines(value)} />
    </Slate>
  );
}

createRoot(document.querySelector('#editor')).render(<Report />);

window.editorPage = {
  enter: '[data-slate-editor]',
  frame: '',
  ready,
  content: () => lines(editor.children),
};
