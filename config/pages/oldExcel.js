/* Runs in any browser engine that Excel ever used, so: plain old JavaScript only. Where the engine is
   too old for the pane (Internet Explorer 11, the first Edge, an old Safari) the page says so instead of staying
   blank: which engine it is, what to install, and what was missing. */
(function () {
  var has = {
    modules: 'noModule' in document.createElement('script'),
    globalThis: typeof globalThis === 'object',
    Promise: typeof Promise === 'function',
    'Object.fromEntries': typeof Object.fromEntries === 'function',
    BigInt: typeof BigInt === 'function',
    ResizeObserver: typeof ResizeObserver === 'function',
  };
  var missing = [];
  for (var name in has) if (!has[name]) missing.push(name);
  if (missing.length === 0) return;

  var agent = navigator.userAgent;
  var engine = 'other';
  if (/Trident|MSIE/.test(agent)) engine = 'explorer';
  else if (/Edge\/\d/.test(agent)) engine = 'oldEdge';
  else if (/Macintosh/.test(agent) && !/Chrome/.test(agent)) engine = 'safari';

  var advices = document.querySelectorAll('[data-engine="' + engine + '"]');
  for (var i = 0; i < advices.length; i++) advices[i].removeAttribute('hidden');
  document.getElementById('old-missing').appendChild(document.createTextNode(missing.join(', ')));
  document.getElementById('old-excel').removeAttribute('hidden');
  document.getElementById('root').style.display = 'none';
})();
