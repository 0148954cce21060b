/** What came of a submit that a script of the page sends: told from the browser's own record of requests. */

/** How long the requests of a submit are watched, in ms. */
const WATCHED = 20_000;
const TURNED_AWAY: readonly number[] = [401, 403];
/** What stands around the password of a login, and not around that of a signature. */
const LOGIN_WORDS = /登录|登陆|用户名|账号|帐号/u;
/** How many elements up from a password field the words of its form are looked for. */
const AROUND = 6;

/**
 * Watches the requests begun from now on, for a while: `refused` when one is turned away or a login comes up in the page,
 * `settled` when neither happened. A page that goes away meanwhile says nothing: what comes next is for others to see.
 */
export function watchAnswers(
  signal: AbortSignal,
  { refused, settled }: { readonly refused: () => void; readonly settled: () => void },
): void {
  const since = performance.now();
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const end = (tell: () => void) => {
    over.abort();
    tell();
  };
  // What this writer may never ask for is turned away all the time.
  const always = new Set(requestsOf(performance.getEntriesByType('resource')).filter(isTurnedAway).map(nameOf));
  const observer = new PerformanceObserver((list) => {
    const fresh = requestsOf(list.getEntries()).filter(({ startTime }) => startTime >= since);
    if (fresh.some((entry) => isTurnedAway(entry) && !always.has(nameOf(entry)))) end(refused);
  });
  observer.observe({ type: 'resource' });
  const timer = setTimeout(end, WATCHED, settled);
  addEventListener('beforeunload', () => clearTimeout(timer), { signal: either });
  const lookAtFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement && target.type === 'password' && isOfLogin(target)) end(refused);
  };
  document.addEventListener('focusin', lookAtFocus, { capture: true, signal: either });
  either.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** `contentType` is newer than the types. */
type Timing = PerformanceResourceTiming & { readonly contentType?: string };

function requestsOf(entries: PerformanceEntryList): readonly Timing[] {
  return (entries as Timing[]).filter(({ initiatorType }) => /^(?:fetch|xmlhttprequest)$/.test(initiatorType));
}

const nameOf = ({ name }: Timing): string => name;

/** Answered with 401 or 403, or led on to a page where data was asked for. */
function isTurnedAway({ responseStatus, redirectStart, contentType }: Timing): boolean {
  return TURNED_AWAY.includes(responseStatus) || (redirectStart > 0 && contentType === 'text/html');
}

function isOfLogin(field: HTMLInputElement): boolean {
  let around: Element = field;
  for (let step = 0; step < AROUND && around.parentElement && !around.matches('form, body'); step += 1)
    around = around.parentElement;
  const hints = [...around.querySelectorAll('[placeholder]')].map((one) => one.getAttribute('placeholder'));
  return LOGIN_WORDS.test(`${around.textContent} ${hints.join(' ')}`);
}
