/** What is used of the library, which brings no types of its own. */
declare module 'opencc-js' {
  export function Converter(options: { readonly from: 'cn'; readonly to: 'tw' }): (text: string) => string;
}
