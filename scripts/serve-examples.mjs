// Serves the examples, with the bundle and the datasets that they embed, on this machine only.
import { preview } from 'vite';
import { root } from './root.mjs';

const server = await preview({
  root,
  configFile: false,
  appType: 'mpa',
  // Vite warns that a build would overwrite the sources; nothing is built here.
  logLevel: 'error',
  build: { outDir: '.' },
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.PORT) || 4173,
    strictPort: Boolean(process.env.PORT),
  },
});
const { port } = server.httpServer.address();
console.log(`Examples: http://127.0.0.1:${port}/examples/`);
