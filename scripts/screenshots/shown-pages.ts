/** The pages a user sees, each as it looks in use. */

export interface ShownPage {
  readonly name: string;
  /** The page of the portal it speaks of; none where it speaks of none. */
  readonly about?: '/report/textarea' | '/notice' | '/samples/four';
  readonly hash?: string;
  /** CSS pixels. */
  readonly widths: readonly number[];
  /** What is to be seen before the picture is taken. */
  readonly shows: string;
}

const WINDOW = [1366, 400] as const;

export const shownPages: readonly ShownPage[] = [
  { name: 'panel', about: '/report/textarea', widths: [360, 320], shows: '[data-part=integrity][data-status=missing]' },
  { name: 'popup', about: '/report/textarea', widths: [360], shows: '.preview p' },
  { name: 'workbench', widths: WINDOW, shows: '[data-draft]' },
  { name: 'workbench-draft', hash: '#draft/a', widths: WINDOW, shows: '[data-action=compare]' },
  { name: 'requirements', about: '/notice', widths: WINDOW, shows: '[data-asked=integrity]' },
  { name: 'samples', about: '/samples/four', widths: WINDOW, shows: '[data-sample]' },
  { name: 'types', widths: WINDOW, shows: 'h1' },
  { name: 'options', widths: WINDOW, shows: '[data-stored=settings]' },
  { name: 'welcome', widths: WINDOW, shows: 'h1' },
  { name: 'welcome-practice', hash: '#practice', widths: WINDOW, shows: 'h1' },
  { name: 'help', widths: WINDOW, shows: 'h1' },
];
