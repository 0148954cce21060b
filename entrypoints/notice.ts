import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onCommand, send } from '../messaging/client.ts';
import type { Request } from '../messaging/protocol.ts';
import type { PageNotice } from '../messaging/submits.ts';
import { createNotice, NOTICE, type NoticeWords } from '../page/notice.ts';

/** Set while this script lives in the page, so that a second injection steps back. */
const RUNNING = Symbol.for('shuzhi.notice');

/** Brought into the top document when there is something to say to the writer, and into no other. */
export default defineUnlistedScript(() => {
  const place = globalThis as { [RUNNING]?: true };
  if (place[RUNNING]) return;
  place[RUNNING] = true;
  // One that an earlier version of the extension has left behind is dead.
  for (const old of document.querySelectorAll(NOTICE)) old.remove();
  const notice = createNotice();
  onCommand(
    {
      'notice.show': (ask) => notice.show(wordsOf(ask), ask.kind === 'missing' ? ask.avoid : null),
      'notice.hide': notice.hide,
    },
    new AbortController().signal,
  );
});

const t = browser.i18n.getMessage;

function wordsOf(ask: PageNotice): NoticeWords {
  const title = t('extensionName');
  if (ask.kind === 'interrupted') {
    const characters = new Intl.NumberFormat(browser.i18n.getUILanguage()).format(ask.characters);
    return {
      title,
      text: t('noticeInterrupted', characters),
      buttons: [{ words: t('noticeUnderstood'), main: true, press: () => answer('understood') }],
    };
  }
  const { parts } = ask;
  return {
    title,
    text: t('noticeMissing', [String(parts.length), parts.join(t('listSeparator'))]),
    buttons: [
      { words: t('noticeLook'), main: true, press: () => answer('look') },
      { words: t('noticeLater'), press: () => answer('later') },
      ...(ask.locked ? [] : [{ words: t('noticeNever'), press: () => answer('never') }]),
    ],
  };
}

function answer(is: Request<'notice.answered'>['answer']): void {
  // A background of a newer version, or none at all: the notice has gone, and that is all there is to do.
  send('notice.answered', { answer: is }).catch(() => undefined);
}
