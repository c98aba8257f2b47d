/** The JSON pointer (RFC 6901) to the value reached by `path`: `/reliefSought/0/kind`. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
