import type { PartStatus } from '../../engine/types.ts';

/** A tick, a half-filled ring or an open ring; the words beside it say the same, so it is silent. */
export function StatusMark({ status }: { readonly status: PartStatus }) {
  return (
    <svg class="mark" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="10" cy="10" r="8" class="mark-ring" />
      {status === 'present' && <path d="M6 10.4l2.8 2.8L14 7.6" class="mark-tick" />}
      {status === 'weak' && <path d="M10 5a5 5 0 0 0 0 10z" class="mark-half" />}
    </svg>
  );
}
