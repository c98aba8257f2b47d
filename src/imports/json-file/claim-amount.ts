const AMOUNT = /^\(?-?\$? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?\)?$/;

/** An amount of money as an exact decimal, `2407.38` for `$2,407.38`; null for what is none, such as "unknown". */
export function readAmount(printed: string): string | null {
  const [, whole, cents = '.00'] = AMOUNT.exec(printed.trim()) ?? [];
  if (whole === undefined || /[(-]/.test(printed)) return null;
  return `${whole.replaceAll(',', '')}${cents.padEnd(3, '0')}`;
}
