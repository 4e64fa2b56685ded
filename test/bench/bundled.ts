import { build } from 'vite';

/** A module of the product's and all that it needs as one script for a page, where its exports stand under the name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    // What a package asks of Node is answered as in the build.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: `window.${name}`, fileName: name },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const [chunk] = bundle?.output ?? [];
  if (!chunk) throw new Error(`The bundle of ${entry} is empty`);
  return chunk.code;
}
