import { holdsAll } from '../search.ts';

/**
 * Shows the sections, and their lines in the table of contents, that hold every word of the query in their title or
 * content; answers with how many do. The page is looked at as it was drawn, so that no section must be told of it.
 */
export function filterSections(page: ParentNode, query: string): number {
  let shown = 0;
  for (const section of page.querySelectorAll<HTMLElement>('.settings-body section[id]')) {
    section.hidden = !holdsAll(section.textContent ?? '', query);
    if (!section.hidden) shown += 1;
    const line = page.querySelector<HTMLElement>(`.settings-contents a[href="#${section.id}"]`)?.parentElement;
    if (line) line.hidden = section.hidden;
  }
  for (const group of page.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('section:not([hidden]), li:not([hidden])');
  return shown;
}
