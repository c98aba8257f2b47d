/** The courts whose noting dates Nunc works out (W.D. Wash. LCR 7(d)). */
export const NOTING_COURTS: readonly string[] = ['wawd'];
