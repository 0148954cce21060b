import { useEffect, useState } from 'preact/hooks';

/** What stands behind the `#` of the page's address, part by part. Follows it, so that the browser's own way back works. */
export function useAddress(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash.replace(/^#/, '').split('/').map(decodeURIComponent);
}
