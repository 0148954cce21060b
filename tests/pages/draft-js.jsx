import { Editor, EditorState, RichUtils } from 'draft-js';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

let text = '';
let setLocked;
let started;
const ready = new Promise((resolve) => (started = resolve));

function Report() {
  const [locked, lock] = useState(false);
  const [state, setState] = useState(() => EditorState.createEmpty());
  text = state.getCurrentContent().getPlainText('\n');
  setLocked = lock;
  useEffect(started, []);
  const onCommand = (command, current) => {
    const next = RichUtils.handleKeyCommand(current, command);
    if (!next) return 'not-handled';
    setState(next);
    return 'handled';
  };
  return (
    <>
      <Editor readOnly={locked} editorState={state} onChange={setState} handleKeyCommand={onCommand} />
      <input type="hidden" name="content" value={text} />
    </>
  );
}

createRoot(document.querySelector('#editor')).render(<Report />);

window.editorPage = {
  enter: '.public-DraftEditor-content',
  frame: '',
  ready,
  // The editor state in React as last rendered.
  content: () => text,
  lock: () => flushSync(() => setLocked(true)),
};
