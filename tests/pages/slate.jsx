import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
const empty = [{ type: 'paragraph', children: [{ text: '' }] }];
const lines = (value) => value.map((node) => Node.string(node)).join('\n');
let setLocked;
let started;
const ready = new Promise((resolve) => (started = resolve));

function Report() {
  const [locked, lock] = useState(false);
  const [value, setValue] = useState(empty);
  setLocked = lock;
  useEffect(started, []);
  return (
    <Slate editor={editor} initialValue={empty} onChange={setValue}>
      <Editable readOnly={locked} renderElement={({ attributes, children }) => <p {...attributes}>{children}</p>} />
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
  lock: () => flushSync(() => setLocked(true)),
};
