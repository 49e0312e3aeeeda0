// Runs before the first paint, so that a dark page never flashes white.
const stored = (() => {
  try {
    return localStorage.getItem('kg-theme');
  } catch {
    return null; // storage can be forbidden; the system's preference then decides
  }
})();
const dark = stored === null ? matchMedia('(prefers-color-scheme: dark)').matches : stored === 'dark';
document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
