/** The element the panel stands in. */
export const DOCK = 'shuzhi-dock';

/** Set in the scripts' world of a page while the script lives there that shows the panel. */
export const DOCK_LIVES = Symbol.for('shuzhi.dock');
