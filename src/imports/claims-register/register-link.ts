const KEY = /([?&])magic_num=[^&#]*&?/;

/** An address without the one-time key that opens its document to whoever has it. */
export function withoutKey(address: string): string {
  return address.replace(KEY, '$1').replace(/[?&]$/, '');
}
