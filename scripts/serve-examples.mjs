// Serves the examples, with the bundle and the datasets that they embed, on this machine only.
import { preview } from 'vite';
import { root } from './root.mjs';

/** Only what the examples need, not the whole repository. */
const served = {
  name: 'served',
  configurePreviewServer(/** @type {import('vite').PreviewServer} */ { middlewares }) {
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (/^\/(examples|dist|data)\//.test(pathname)) return next();
      if (pathname === '/') response.writeHead(302, { location: '/examples/' });
      else response.writeHead(404);
      response.end();
    });
  },
};

const server = await preview({
  root,
  plugins: [served],
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
