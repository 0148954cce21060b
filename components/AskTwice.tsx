import { useState } from 'preact/hooks';
import { AskFirst } from './AskFirst.tsx';

/** A button for what takes everything away: it asks, and asks once more. */
export function AskTwice({
  action,
  label,
  first,
  second,
  onConfirm,
}: {
  readonly action: string;
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly onConfirm: () => void;
}) {
  const [again, setAgain] = useState(false);
  if (!again) return <AskFirst action={action} label={label} question={first} onConfirm={() => setAgain(true)} />;
  return (
    <AskFirst
      key="again"
      asked
      action={`${action}-all`}
      label={label}
      question={second}
      onConfirm={() => {
        setAgain(false);
        onConfirm();
      }}
      onCancel={() => setAgain(false)}
    />
  );
}
