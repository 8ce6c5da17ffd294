/**
 * The style elements of Fluent UI hold no text when they enter the page; their rules are added by script. So the hash
 * of the empty text lets them in, and no style that stands in a page or in a school's name (docs/decisions/022).
 */
const emptyText = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Policy of our pages as text for a `meta` element: nothing from anywhere but our own address, and office.js from
 * where it was chosen to come from. `scripts`, `styles`, `images` and `fonts` name what a page needs beyond that.
 */
export function contentSecurityPolicy({ scripts = [], styles = [], images = [], fonts = [] } = {}) {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", emptyText, ...styles],
    ['img-src', "'self'", ...images],
    ...(fonts.length > 0 ? [['font-src', ...fonts]] : []),
    ['connect-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]
    .map((words) => words.join(' '))
    .join('; ');
}
