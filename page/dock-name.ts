/** The element the panel stands in. */
export const DOCK = 'shuzhi-dock';
