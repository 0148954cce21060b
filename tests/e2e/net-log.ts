/** The browser's own record of every request it makes, service workers and blocked ones included. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const netLogSchema = v.object({
  constants: v.object({ logEventTypes: v.record(v.string(), v.number()) }),
  events: v.array(
    v.object({
      type: v.number(),
      params: v.optional(v.object({ url: v.optional(v.string()), initiator: v.optional(v.string()) })),
    }),
  ),
});

export interface LoggedRequest {
  readonly url: string;
  /** Origin that asked for it; `not an origin` for the browser's own errands. */
  readonly initiator: string;
}

/** Every request in a log written with `--log-net-log`; throws when the file is no such log. */
export function requestsIn(file: string): LoggedRequest[] {
  const { constants, events } = v.parse(netLogSchema, JSON.parse(readFileSync(file, 'utf8')));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
