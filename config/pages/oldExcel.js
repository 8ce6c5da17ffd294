/* Runs in any browser engine that Excel ever used, so: plain old JavaScript only. Where the engine is
   too old for the pane (Internet Explorer 11, the first Edge) the page says so instead of staying blank. */
(function () {
  var modern =
    'noModule' in document.createElement('script') &&
    typeof globalThis === 'object' &&
    typeof Promise === 'function' &&
    typeof Object.fromEntries === 'function' &&
    typeof BigInt === 'function' &&
    typeof ResizeObserver === 'function';
  if (modern) return;
  var notice = document.getElementById('old-excel');
  var root = document.getElementById('root');
  notice.removeAttribute('hidden');
  notice.style.display = 'block';
  root.style.display = 'none';
})();
