import { type Place, page, reportForm } from './place.ts';

/** The form alone; other places show it in their frames. */
export const plain: Place = { name: 'plain', html: () => page(reportForm()) };
