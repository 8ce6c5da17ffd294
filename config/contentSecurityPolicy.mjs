/**
 * Policy of our pages as text for a `meta` element: nothing from anywhere but our own address, and
 * office.js from where it was chosen to come from. Fluent UI writes its styles inline.
 */
export function contentSecurityPolicy({ scripts = [] } = {}) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
