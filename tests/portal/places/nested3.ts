import { frame, type Place, page } from './place.ts';

/** Three frames deep: each level shows the next, the last one the form. */
export const nested3: Place = {
  name: 'nested3',
  html(query) {
    const level = Number(query.get('level') ?? 1);
    return page(frame(`src="${level < 3 ? `/places/nested3?level=${level + 1}` : '/places/plain'}"`));
  },
};
