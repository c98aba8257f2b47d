/** The letter N on a seal. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#7a1f2b"/><path d="M8 24V8h2.6l9 11.4V8H22v16h-2.4l-9.2-11.7V24z" fill="#fbfaf6"/></svg>`;
export const ICON_ADDRESS = '/assets/icon.svg';
