import { Editor, EditorState, RichUtils } from 'draft-js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

let text = '';
let started;
const ready = new Promise((resolve) => (started = resolve));

function Report() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  text = state.getCurrentContent().getPlainText('\n');
  useEffect(started, []);
  const onCommand = (command, current) => {
    const next = RichUtils.handleKeyCommand(current, command);
    if (!next) return 'not-handled';
    setState(next);
    return 'handled';
  };
  return (
    <>
      <Editor editorState={state} onChange={setState} handleKeyCommand={onCommand} />
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
};
