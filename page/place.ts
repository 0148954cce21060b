/** Path of the page; '' where the address is the content itself (data:) or made anew at each load (blob:). */
export function pathOf({ protocol, pathname }: Location): string {
  return /^(?:blob|data):/.test(protocol) ? '' : pathname.slice(0, 1500);
}

/** The path, with the route of a single-page app. */
export function placeOf(location: Location): string {
  const route = /^#[/!][^?]*/.exec(location.hash)?.[0] ?? '';
  return pathOf(location) + route.slice(0, 500);
}
