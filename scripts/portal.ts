/** Runs the practice portal by hand: `npm run portal -- [PORT]`. */
import { startPortal } from '../tests/portal/server.ts';

const portal = await startPortal({ port: Number(process.argv[2] ?? 0) });
console.log(`http://127.0.0.1:${portal.port}/`);
