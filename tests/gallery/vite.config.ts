import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Every view in every state, without the extension around it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 4183, strictPort: true, fs: { allow: ['../..'] } },
});
