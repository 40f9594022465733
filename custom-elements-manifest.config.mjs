import { dirname } from 'node:path';

/** What a user of the package sees: paths in dist, named events, no private members. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const inDist = (/** @type {string} */ path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const walk = (/** @type {any} */ node) => {
      if (!node || typeof node !== 'object') return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = inDist(node[key]);
      if (Array.isArray(node.members))
        node.members = node.members.filter(({ privacy }) => !privacy || privacy === 'public');
      // The analyzer guesses an event at every `dispatchEvent`; those of the JSDoc are described.
      if (node.customElement && Array.isArray(node.events))
        node.events = node.events.filter(({ description }) => Boolean(description));
      Object.values(node).forEach(walk);
    };
    walk(customElementsManifest);
    // Files come in the order in which the disk answers.
    customElementsManifest.modules.sort(
      (a, b) => compare(dirname(a.path), dirname(b.path)) || compare(a.path, b.path),
    );
  },
});

const compare = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0);

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
