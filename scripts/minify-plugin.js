import { minify } from 'terser';

/**
 * Minifies each file of the output. The notices of what is built in are in `dist/third-party-licenses.txt`.
 *
 * @param charset `ascii` escapes what is not
 */
export function minifyPlugin(charset) {
  const options = {
    module: true,
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false, ascii_only: charset === 'ascii' },
  };
  return {
    name: 'minify',
    // What the first pass brings together, the second makes shorter still.
    renderChunk: async (code) => minify((await minify(code, options)).code, options),
  };
}
