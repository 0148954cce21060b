/** What a careful eye would find on a page, found by a program: runs in the page, one line a finding. */

/** What is cut off, stands out of the window, or makes the whole page scroll sideways. */
export function cutOff(): readonly string[] {
  const name = (one: Element) => `${one.localName}.${one.className}: ${(one.textContent ?? '').trim().slice(0, 30)}`;
  const root = document.documentElement;
  const found = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth} px in ${root.clientWidth}`] : [];
  const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
  const within = (one: Element) => {
    let above = one.parentElement;
    while (above && !scrolls(above)) above = above.parentElement;
    return above !== null;
  };
  // What is clamped on purpose, and boxes whose words scroll in them.
  const meant = '.visually-hidden, .visually-hidden *, q, q *, svg, svg *, option, input, textarea, select';
  for (const one of document.body.querySelectorAll(`:not(${meant})`)) {
    const { left, right, width } = one.getBoundingClientRect();
    if (width === 0) continue;
    if ((right > root.clientWidth + 1 || left < -1) && !within(one)) found.push(`outside: ${name(one)}`);
    const spills = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
    if (spills && !scrolls(one) && getComputedStyle(one).display !== 'inline') found.push(`too narrow: ${name(one)}`);
  }
  return found;
}

/** What stays where it is while the page scrolls and leaves less than two fifths of the window to the rest. */
export function covering(): readonly string[] {
  const stays = [...document.body.querySelectorAll('*')].filter(
    (one) => one.checkVisibility() && /sticky|fixed/.test(getComputedStyle(one).position),
  );
  // Beside the text it covers nothing.
  const across = stays.filter((one) => one.clientWidth > innerWidth / 2);
  const height = across.reduce((sum, one) => sum + Math.min(one.clientHeight, innerHeight), 0);
  return height > innerHeight * 0.6
    ? [`${height} px of ${innerHeight}: ${across.map((one) => one.className).join()}`]
    : [];
}

/** What is to be pressed and is less than 24 px wide or high (WCAG 2.2, 2.5.8; links within a sentence excepted). */
export function tooSmall(): readonly string[] {
  const found: string[] = [];
  for (const one of document.body.querySelectorAll('a[href], button, summary, select, input, textarea')) {
    if (!one.checkVisibility()) continue;
    const label = one.closest('label');
    const pressed = label && (one.matches('.visually-hidden, [type=checkbox], [type=radio]') ? label : one);
    const { width, height } = (pressed ?? one).getBoundingClientRect();
    const inSentence =
      one.localName === 'a' &&
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!inSentence && Math.min(width, height) < 23.9)
      found.push(`${Math.round(width)} × ${Math.round(height)}: ${one.outerHTML.slice(0, 90)}`);
  }
  return found;
}

/** How each kind of element is drawn, whatever the fonts of the machine: no width and no place that follows from letters. */
export function looks(): readonly string[] {
  const kind = (one: Element) =>
    [one.localName, ...one.classList].join('.') +
    ['data-status', 'data-requirement', 'data-filled', 'data-change', 'aria-current', 'disabled']
      .filter((name) => one.hasAttribute(name))
      .map((name) => `[${name}=${one.getAttribute(name)}]`)
      .join('');
  const lines = new Set<string>();
  for (const one of document.body.querySelectorAll(':not(option, script, svg *)')) {
    const style = getComputedStyle(one);
    if (style.display === 'none') continue;
    const border = ['top', 'right', 'bottom', 'left']
      .map((side) => [style.getPropertyValue(`border-${side}-width`), style.getPropertyValue(`border-${side}-color`)])
      .map(([width, color]) => (width === '0px' ? '0' : `${width} ${color}`));
    const said = {
      text: `${style.color} ${style.fontSize} ${style.fontWeight}/${style.lineHeight}`,
      on: style.backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : style.backgroundColor,
      border: new Set(border).size === 1 ? border[0] : border.join(', '),
      radius: style.borderRadius,
      padding: style.padding,
      gap: style.gap,
      least: style.minHeight,
      position: style.position === 'static' ? '' : style.position,
    };
    const told = Object.entries(said).filter(([, value]) => value && !/^(0|0px|normal|auto)$/.test(value));
    lines.add(`${kind(one)} { ${told.map(([name, value]) => `${name}: ${value}`).join('; ')} }`);
  }
  return [...lines];
}

/** Words whose colour stands out from what is behind them less than 7 : 1 (WCAG 1.4.6, AAA); what is turned off excepted. */
export function faint(): readonly string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (one: Element | null): string => {
    if (!one) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(one);
    return channels(backgroundColor)[3] === 0 ? behind(one.parentElement) : backgroundColor;
  };
  const found: string[] = [];
  for (const one of document.body.querySelectorAll(':not(option, script, style)')) {
    const says = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if ((!says && !one.matches('input, textarea')) || one.closest(':disabled, .visually-hidden, svg')) continue;
    const { color } = getComputedStyle(one);
    const ground = behind(one);
    const [dark = 0, bright = 0] = [light(color), light(ground)].toSorted((a, b) => a - b);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < 7) found.push(`${ratio.toFixed(2)}: ${color} on ${ground}: ${one.localName}.${one.className}`);
  }
  return found;
}
