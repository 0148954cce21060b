/** Which addresses a site rule (`*://oa.example.gov.cn/*`) is about; a rule without a port is about all of them. */

export function matches(rule: string, address: string): boolean {
  const url = address.replace(/^sandbox\+/, '');
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port } = new URL(url);
  const [, scheme = '', below, host = '', wanted] = /^([^:]+):\/\/(\*\.)?([^/:]+)(?::(\d+))?\/\*$/.exec(rule) ?? [];
  const ofScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const ofHost = hostname === host || (below !== undefined && hostname.endsWith(`.${host}`));
  return ofScheme && ofHost && (wanted === undefined || wanted === (port || usualPort(protocol)));
}

/** Whether all a browser's permission (`https://oa.example.gov.cn/*`) allows is within a rule. */
export function covers(rule: string, pattern: string): boolean {
  if (rule === pattern) return true;
  const [, scheme = '', below = '', host = ''] = /^([^:]+):\/\/(\*\.)?([^/:*]+)(?::\d+)?\/\*$/.exec(pattern) ?? [];
  if (host === '' || (scheme === '*' && !rule.startsWith('*:'))) return false;
  // All below a host is within the rule only when the rule is about all below it, too.
  return matches(rule, `${scheme === '*' ? 'https' : scheme}://${below === '' ? '' : 'any.'}${host}/`);
}

function usualPort(protocol: string): string {
  return protocol === 'https:' ? '443' : '80';
}
