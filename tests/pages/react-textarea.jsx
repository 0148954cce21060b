import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let text = '';
let setLocked;
let started;
const ready = new Promise((resolve) => (started = resolve));

function Report() {
  const [locked, lock] = useState(false);
  const [value, setValue] = useState('');
  text = value;
  setLocked = lock;
  useEffect(started, []);
  return <textarea name="content" readOnly={locked} value={value} onChange={(event) => setValue(event.target.value)} />;
}

createRoot(document.querySelector('#editor')).render(<Report />);

window.editorPage = {
  enter: 'textarea',
  frame: '',
  ready,
  // React's state as last rendered.
  content: () => text,
  lock: () => flushSync(() => setLocked(true)),
};
