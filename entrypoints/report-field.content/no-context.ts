/**
 * Stands in for WXT's context of a content script, which tells every page by `postMessage` and a DOM event that this
 * extension runs in it. This script needs none of it.
 */
export class ContentScriptContext {}
