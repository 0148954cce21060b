import Input from 'antd/es/input';
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
  return (
    <Input.TextArea
      name="content"
      placeholder="请输入述职报告正文"
      rows={14}
      readOnly={locked}
      showCount
      maxLength={5000}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
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
