/** What may be left out in a policy, filled in: nobody writes a dozen empty lists by hand, and Chromium takes no null. */

const PART = {
  title: '',
  need: 'required',
  headings: [],
  phrases: [],
  falseFriends: [],
  advice: '',
  heading: '',
  starters: [],
  share: null,
};
const QUOTED = { words: '', sentence: '' };
const SET = {
  source: '',
  type: 'other',
  binding: null,
  parts: [],
  lengths: [],
  deadline: null,
  format: [],
  writers: null,
  sendTo: null,
};

export function filledType(value: unknown): unknown {
  return within(over({ titles: [], basis: [] }, value), { parts: PART });
}

export function filledSet(value: unknown): unknown {
  return within(over(SET, value), {
    parts: QUOTED,
    lengths: { ...QUOTED, about: false, least: null, most: null },
    format: QUOTED,
    deadline: QUOTED,
    writers: QUOTED,
    sendTo: QUOTED,
  });
}

function within(value: unknown, usual: Readonly<Record<string, object>>): unknown {
  if (!isObject(value)) return value;
  const filled = Object.entries(usual).flatMap(([key, one]) => {
    const there = Object.hasOwn(value, key) ? value[key] : undefined;
    if (there === undefined) return [];
    return [[key, Array.isArray(there) ? there.map((item) => over(one, item)) : over(one, there)] as const];
  });
  return { ...value, ...Object.fromEntries(filled) };
}

function over(usual: object, value: unknown): unknown {
  return isObject(value) ? { ...usual, ...value } : value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
