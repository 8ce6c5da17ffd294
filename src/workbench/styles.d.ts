/** Style sheets are taken in by the page's build. */
declare module '*.css';
